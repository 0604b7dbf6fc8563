package org.isftracker.delivery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.isftracker.account.LeadsMay;
import org.isftracker.account.SignedIn;
import org.isftracker.activity.ActivityLog;
import org.isftracker.delivery.MailRefused.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeping the mailing lists. A list is not deleted but put to rest. */
@Service("mailingListKeeping")
@LeadsMay
@Transactional(readOnly = true)
public class ListKeeping {

	/** The most addresses on one list. */
	public static final int MOST = 500;

	private final MailingLists lists;

	private final ActivityLog activity;

	private final SignedIn signedIn;

	private final Clock clock;

	ListKeeping(MailingLists lists, ActivityLog activity, SignedIn signedIn, Clock clock) {
		this.lists = lists;
		this.activity = activity;
		this.signedIn = signedIn;
		this.clock = clock;
	}

	public List<MailingListView> all() {
		return lists.byName();
	}

	public Optional<MailingListView> find(MailingListId id) {
		return lists.find(id);
	}

	/**
	 * Its first round is at the next striking of its hour. Refuses what cannot be a list
	 * with {@link MailRefused}.
	 */
	@Transactional
	public MailingListId add(MailingListWords typed) {
		var id = MailingListId.next();
		var words = checked(id, typed);
		lists.add(id, words, Round.lastBefore(words.hour(), clock.instant()), signedIn.current().username());
		activity.record(DeliveryDeeds.of("mailing-list.added", id, words.name()));
		return id;
	}

	/**
	 * The version is that of the view that was edited; an older one is refused. An hour
	 * that has struck today comes tomorrow.
	 */
	@Transactional
	public void change(MailingListId id, int version, MailingListWords typed) {
		var before = lists.find(id).orElseThrow(UnknownDelivery::new);
		var words = checked(id, typed);
		if (!lists.change(id, version, words, lastRound(before, words), signedIn.current().username())) {
			throw new MailRefused(Reason.CHANGED_MEANWHILE, words.name());
		}
		activity.record(DeliveryDeeds.of("mailing-list.changed", id, words.name())
			.changed("mailing-list.name", before.words().name(), words.name())
			.changed("mailing-list.hour", before.words().hour().toString(), words.hour().toString())
			.changed("mailing-list.addresses", String.join("\n", before.words().addresses()),
					String.join("\n", words.addresses())));
	}

	/** A list that goes on as it was keeps its round of today, if it is still to come. */
	private LocalDate lastRound(MailingListView before, MailingListWords words) {
		var last = Round.lastBefore(words.hour(), clock.instant());
		boolean same = before.words().active() && before.words().hour().equals(words.hour());
		return same || before.lastRound().isAfter(last) ? before.lastRound() : last;
	}

	private MailingListWords checked(MailingListId id, MailingListWords words) {
		if (lists.hasAnother(id, words.name())) {
			throw new MailRefused(Reason.NAME_TAKEN, words.name());
		}
		return new MailingListWords(words.name(), words.hour(), words.attachment(), checked(words.addresses()),
				words.active());
	}

	private static List<String> checked(List<String> addresses) {
		var wrong = addresses.stream().filter(address -> MailAddress.of(address).isEmpty()).limit(5).toList();
		if (!wrong.isEmpty()) {
			throw new MailRefused(Reason.NOT_AN_ADDRESS, String.join(" · ", wrong));
		}
		var once = addresses.stream()
			.collect(Collectors.toMap(address -> address, address -> address, (first, second) -> first,
					() -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER)));
		if (once.isEmpty() || once.size() > MOST) {
			throw new MailRefused(once.isEmpty() ? Reason.NO_ADDRESS : Reason.TOO_MANY, String.valueOf(MOST));
		}
		return List.copyOf(once.values());
	}

}
