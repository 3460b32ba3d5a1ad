package nl.samenspraak.inviting.ui;

import nl.samenspraak.draft.StrategyId;
import nl.samenspraak.inviting.GuestLists;
import nl.samenspraak.inviting.Invitations;
import nl.samenspraak.inviting.PublicAddress;
import nl.samenspraak.live.LiveHub;
import nl.samenspraak.people.Organisations;
import nl.samenspraak.people.People;
import nl.samenspraak.unsent.UnsentTexts;
import org.springframework.stereotype.Component;

/** Hands out the part of the participants page in which the kernteam invites people. */
@Component
public class InvitingDesk {

    final Invitations invitations;
    final GuestLists lists;
    final PublicAddress address;
    final Organisations organisations;
    final People people;
    final UnsentTexts unsent;
    final LiveHub live;

    InvitingDesk(
            Invitations invitations,
            GuestLists lists,
            PublicAddress address,
            Organisations organisations,
            People people,
            UnsentTexts unsent,
            LiveHub live) {
        this.invitations = invitations;
        this.lists = lists;
        this.address = address;
        this.organisations = organisations;
        this.people = people;
        this.unsent = unsent;
        this.live = live;
    }

    /** For the kernteam only: the services refuse everybody else. */
    public InvitePanel panel(StrategyId strategy) {
        return new InvitePanel(this, strategy);
    }
}
