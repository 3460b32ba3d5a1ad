package nl.samenspraak.importing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words with which a document announces an ambition or an action point, in Dutch and in English. */
final class Announcement {

    private static final String NUMBERING =
            "(?:(?:hoofdstuk|chapter)\\s+)?(?:\\d+(?:\\\\?\\.\\d+)*\\\\?[.):]?\\s+|[A-Z]\\\\?[.)]\\s+)?";
    private static final String WHOSE = "(?:(?:onze|de|het|gezamenlijke|gedeelde|our|the|shared|joint)\\s+)*";
    private static final String NUMBER = "\\d{1,3}(?:\\\\?\\.\\d{1,3})*+[a-z]?";

    /** "Actiepunt 3 wordt getrokken door Eindhoven" is a sentence about one; after the number a title begins. */
    private static final String TITLE_FOLLOWS = "(?-i:(?=[\\[\"'“”„‘’«\\p{Lu}\\d]))";

    private static final Pattern AMBITION =
            Pattern.compile("(?iu)^" + NUMBERING + WHOSE + "(?:ambities?|ambitions?)\\b.{0,60}$");
    private static final Pattern ACTION_POINTS =
            Pattern.compile("(?iu)^" + NUMBERING + WHOSE + "(?:actiepunten|acties|action points|actions)\\b.{0,60}$");
    private static final Pattern ACTION_POINT = Pattern.compile("(?iu)^" + NUMBERING
            + "(?:(?:actiepunt|action point)\\s*(?:nr\\\\?\\.?\\s*)?(?:" + NUMBER + ")?+\\s*[\\\\]?[:.)–—-]\\s*"
            + "|(?:actiepunt|action point)\\s*" + NUMBER + "\\s+" + TITLE_FOLLOWS
            + "|(?:actie|action)\\s*\\d{1,3}[a-z]?\\s*[\\\\]?[:.)–—-]\\s*)(?=\\S)");

    private Announcement() {}

    static boolean ofAmbition(String heading) {
        return AMBITION.matcher(heading).matches();
    }

    static boolean ofActionPoints(String heading) {
        return ACTION_POINTS.matcher(heading).matches();
    }

    /** What follows "Actiepunt 3:", or nothing if the text announces no action point or does not say which. */
    static Optional<String> titleIn(String text) {
        int length = lengthIn(text);
        return length == 0
                ? Optional.empty()
                : Optional.of(text.substring(length).strip());
    }

    /** How much of the text is "Actiepunt 3: ", with the space after it; 0 if it announces no action point. */
    static int lengthIn(String text) {
        Matcher announced = ACTION_POINT.matcher(text);
        return announced.find() ? announced.end() : 0;
    }
}
