package org.isftracker.delivery;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

import org.isftracker.account.LeadsMay;
import org.isftracker.account.SignedIn;
import org.isftracker.activity.ActivityLog;
import org.isftracker.briefing.BriefingId;
import org.isftracker.briefing.BriefingView;
import org.isftracker.delivery.LinkRefused.Reason;
import org.isftracker.wording.Times;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Making links to one released briefing, and closing them again. */
@Service
@LeadsMay
@Transactional(readOnly = true)
public class LinkMaking {

	private static final Period LONGEST = Period.ofYears(1);

	private final Links links;

	private final Releases releases;

	private final ActivityLog activity;

	private final SignedIn signedIn;

	private final Clock clock;

	LinkMaking(Links links, Releases releases, ActivityLog activity, SignedIn signedIn, Clock clock) {
		this.links = links;
		this.releases = releases;
		this.activity = activity;
		this.signedIn = signedIn;
		this.clock = clock;
	}

	/** The links to a briefing, the newest first. */
	public List<LinkView> of(BriefingId briefing) {
		return links.of(briefing, clock.instant());
	}

	/**
	 * Refuses a day that has passed or is more than a year away with {@link LinkRefused}.
	 */
	@Transactional
	public MadeLink make(NewLink link) {
		var briefing = released(link.briefing());
		var now = clock.instant();
		check(link.lastDay(), LocalDate.ofInstant(now, Times.NEW_YORK));
		var made = new MadeLink(LinkId.next(), Token.next().words());
		links.add(made.id(), link, new Token(made.token()).hash(), signedIn.current().username(), now,
				end(link.lastDay()));
		activity.record(DeliveryDeeds.of("link.made", briefing, link.purpose()));
		return made;
	}

	/** Closes a link at once; one that is closed already stays as it is. */
	@Transactional
	public void revoke(BriefingId id, LinkId link) {
		var briefing = released(id);
		links.revoke(id, link, signedIn.current().username(), clock.instant())
			.ifPresent(purpose -> activity.record(DeliveryDeeds.of("link.revoked", briefing, purpose)));
	}

	private BriefingView released(BriefingId id) {
		return releases.find(id).orElseThrow(UnknownDelivery::new);
	}

	private static void check(LocalDate lastDay, LocalDate today) {
		if (lastDay.isBefore(today)) {
			throw new LinkRefused(Reason.OVER_ALREADY);
		}
		if (lastDay.isAfter(today.plus(LONGEST))) {
			throw new LinkRefused(Reason.TOO_LONG);
		}
	}

	private static Instant end(LocalDate lastDay) {
		return lastDay.plusDays(1).atStartOfDay(Times.NEW_YORK).toInstant();
	}

}
