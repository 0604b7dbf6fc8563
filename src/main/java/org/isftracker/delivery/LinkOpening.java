package org.isftracker.delivery;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;

import org.isftracker.briefing.BriefingFormat;
import org.isftracker.briefing.Extent;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opening a link without an account. A link that is unknown, has ended or was revoked is
 * empty, and nothing tells which; too many requests from one address are refused with
 * {@link TooManyVisits}.
 */
@Service
@Transactional
public class LinkOpening {

	private final Links links;

	private final LinkVisits visits;

	private final Releases releases;

	private final Clock clock;

	LinkOpening(Links links, LinkVisits visits, Releases releases, Clock clock) {
		this.links = links;
		this.visits = visits;
		this.releases = releases;
		this.clock = clock;
	}

	public Optional<SharedBriefing> open(String token, String address, Extent extent) {
		return opened(token, address, link -> shared(link, extent));
	}

	public Optional<SharedFile> file(String token, String address, BriefingFormat format, Extent extent) {
		return opened(token, address,
				link -> releases.find(link.briefing())
					.flatMap(briefing -> releases.file(briefing.id(), format, extent)
						.map(file -> new SharedFile(briefing, new ByteArrayResource(file)))));
	}

	private Optional<SharedBriefing> shared(Links.Opened link, Extent extent) {
		return releases.find(link.briefing())
			.flatMap(briefing -> releases.page(briefing.id(), extent)
				.map(written -> new SharedBriefing(briefing, releases.correction(briefing).orElse(null), written,
						extent, link.endsAt())));
	}

	private <T> Optional<T> opened(String token, String address, Function<Links.Opened, Optional<T>> work) {
		var now = clock.instant();
		if (visits.tooMany(address, now)) {
			throw new TooManyVisits();
		}
		var link = links.open(new Token(token).hash(), now);
		visits.add(address, link.isPresent(), now);
		return link.flatMap(work);
	}

}
