package org.isftracker.assessment;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.isftracker.mandate.TermId;
import org.isftracker.resolution.ProvisionId;
import org.jspecify.annotations.Nullable;

/**
 * A condition that waits for a verdict, or a nation whose proposed status waits for a
 * lead, with the troops that hang on it.
 *
 * @param condition null for a proposed status
 * @param assignedTo the username of whoever is to judge it, if anybody is
 */
public record ReviewItem(AssessedNation nation, @Nullable AssessedCondition condition, Amount troops,
		@Nullable String assignedTo) {

	public ReviewKind kind() {
		return condition == null ? ReviewKind.PROPOSED : ReviewKind.valueOf(condition.judgement().standing().name());
	}

	/** Whether it is about a condition that hangs on this provision. */
	public boolean concerns(ProvisionId provision) {
		return basis().anyMatch(basis -> basis.provision().equals(provision));
	}

	/** Whether it is about a condition that concerns this term. */
	public boolean concerns(TermId term) {
		return condition != null && (condition.condition().terms().contains(term)
				|| condition.judgement().differences().stream().anyMatch(one -> Objects.equals(one.term(), term)));
	}

	/** The verdict that counts, or counted last. */
	@Nullable VerdictView verdict() {
		return condition == null ? null : condition.judgement().verdict();
	}

	/** The words that the last verdict was read from. */
	Stream<BasisWords> basis() {
		var verdict = verdict();
		return verdict == null ? Stream.empty() : verdict.basis().stream();
	}

	/** What raised it. */
	public List<Difference> differences() {
		return condition == null ? List.of() : condition.judgement().differences();
	}

	/** Whether all that raised this is among what raised the other. */
	boolean isRaisedAlike(ReviewItem other) {
		return !differences().isEmpty()
				&& differences().stream().allMatch(mine -> other.differences().stream().anyMatch(mine::isSameChange));
	}
}
