package org.isftracker.delivery;

import java.time.Clock;
import java.util.List;

import org.isftracker.account.LeadsMay;
import org.isftracker.activity.ActivityLog;
import org.isftracker.briefing.BriefingId;
import org.isftracker.briefing.BriefingView;
import org.isftracker.delivery.SendingRefused.Reason;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sending a released briefing to a list at once, and again what did not arrive. */
@Service("briefingMailing")
@LeadsMay
@Transactional(readOnly = true)
public class Mailing {

	private static final int MOST = 200;

	private final MailingLists lists;

	private final Letters letters;

	private final Releases releases;

	private final ActivityLog activity;

	private final ObjectProvider<JavaMailSender> sender;

	private final Clock clock;

	Mailing(MailingLists lists, Letters letters, Releases releases, ActivityLog activity,
			ObjectProvider<JavaMailSender> sender, Clock clock) {
		this.lists = lists;
		this.letters = letters;
		this.releases = releases;
		this.activity = activity;
		this.sender = sender;
		this.clock = clock;
	}

	/** Whether a mail server is named; without one letters wait. */
	public boolean isConfigured() {
		return sender.stream().findAny().isPresent();
	}

	/** What became of the letters of a briefing, by address. */
	public List<LetterView> letters(BriefingId briefing) {
		return letters.of(briefing, clock.instant());
	}

	/** The newest letters that failed or are in doubt, two hundred at most. */
	public List<LetterView> needingSomebody() {
		return letters.needingSomebody(clock.instant(), MOST);
	}

	/**
	 * Sends the briefing to those on the list that had none yet, and says how many they
	 * are. Refused with {@link SendingRefused} where no mail server is named or the
	 * briefing was withdrawn.
	 */
	@Transactional
	public int send(BriefingId id, MailingListId list) {
		var briefing = counting(id);
		SendingRefused.when(!isConfigured(), Reason.NO_MAIL_SERVER);
		var name = lists.find(list).orElseThrow(UnknownDelivery::new).words().name();
		int added = letters.add(id, list, clock.instant());
		if (added > 0) {
			activity.record(DeliveryDeeds.of("mailing.sent", briefing, name));
		}
		return added;
	}

	/**
	 * Sends a letter again that failed or is in doubt; any other stays as it is. A
	 * withdrawn briefing is refused with {@link SendingRefused}.
	 */
	@Transactional
	public void sendAgain(BriefingId id, LetterId letter) {
		var briefing = counting(id);
		letters.putIntoTheBoxAgain(id, letter, clock.instant())
			.ifPresent(address -> activity.record(DeliveryDeeds.of("mailing.sent-again", briefing, address)));
	}

	private BriefingView counting(BriefingId id) {
		var briefing = releases.find(id).orElseThrow(UnknownDelivery::new);
		SendingRefused.when(briefing.withdrawal() != null, Reason.WITHDRAWN);
		return briefing;
	}

}
