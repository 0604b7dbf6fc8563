package org.isftracker.comparison;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.isftracker.resolution.DraftText;
import org.isftracker.resolution.ProvisionId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** What all who know of it say hangs on the provisions of two texts. */
final class Stakes {

	private final Map<ProvisionId, Stake> known = new HashMap<>();

	Stakes(ObjectProvider<AtStake> contributors, DraftText earlier, DraftText later) {
		contributors.orderedStream()
			.forEach(contributor -> contributor.of(earlier, later)
				.forEach((provision, stake) -> known.merge(provision, stake, Stake::and)));
	}

	@Nullable Stake on(ComparedRow row) {
		Optional<Stake> stake = row.provisions().map(known::get).filter(Objects::nonNull).reduce(Stake::and);
		return stake.orElse(null);
	}

}
