package org.isftracker.delivery;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

import org.isftracker.briefing.BriefingFormat;
import org.isftracker.briefing.BriefingId;
import org.isftracker.briefing.BriefingReading;
import org.isftracker.briefing.BriefingView;
import org.isftracker.briefing.Extent;
import org.isftracker.briefing.PublicEyes;
import org.isftracker.document.WrittenPage;
import org.springframework.stereotype.Component;

/**
 * The released briefings, asked for as a reader does: what readers do not see is not
 * delivered either.
 */
@Component("deliveredReleases")
class Releases {

	private final BriefingReading reading;

	Releases(BriefingReading reading) {
		this.reading = reading;
	}

	Optional<BriefingView> find(BriefingId id) {
		return PublicEyes.read(() -> reading.find(id)).filter(BriefingView::released);
	}

	/** The newest one that was not withdrawn. */
	Optional<BriefingView> newest() {
		return PublicEyes.read(reading::all)
			.stream()
			.filter(briefing -> briefing.released() && briefing.withdrawal() == null)
			.max(Comparator.comparing(briefing -> Objects.requireNonNull(briefing.number())));
	}

	/** The one that took the place of a released one; empty where none did. */
	Optional<BriefingView> correction(BriefingView briefing) {
		var number = briefing.correctedBy();
		return number == null ? Optional.empty()
				: PublicEyes.read(reading::all).stream().filter(one -> number.equals(one.number())).findFirst();
	}

	/** Empty where it was released in an earlier form. */
	Optional<WrittenPage> page(BriefingId id, Extent extent) {
		return PublicEyes.read(() -> reading.content(id).map(content -> reading.page(content, extent)));
	}

	Optional<byte[]> file(BriefingId id, BriefingFormat format, Extent extent) {
		return PublicEyes.read(() -> reading.file(id, format, extent));
	}

}
