package nl.samenspraak.importing;

import java.util.List;

/** Something the kernteam should know about a document that was read, such as a picture that was left out. */
public record Notice(String messageKey, List<String> arguments) {}
