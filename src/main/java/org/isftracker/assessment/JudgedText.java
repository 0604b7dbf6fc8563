package org.isftracker.assessment;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.isftracker.mandate.TermId;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.ProvisionId;

/**
 * What a draft says, as far as a standing depends on it.
 *
 * @param continuations the words that continue each provision
 * @param silentOn the terms on which it is read as silent and no clause is linked to
 * @param dates the days that its readings name
 * @param unlinked provisions of clauses that nobody has linked to a term nor found to
 * concern none
 * @param provisionsOf the provisions of every draft in which a verdict found a silence
 * @param line the drafts that go back to the same first text, itself included
 * @param sameness which words count as those that a verdict was read from
 */
record JudgedText(DraftId draft, Map<ProvisionId, Continuation> continuations, Set<TermId> silentOn,
		Map<TermId, LocalDate> dates, Set<ProvisionId> unlinked, Map<DraftId, Set<ProvisionId>> provisionsOf,
		Set<DraftId> line, Sameness sameness) {

	/** All clauses of the draft that continue one provision, taken together. */
	record Continuation(String fingerprint, String label, String words) {
	}

	/** The same with what other drafts had, in which verdicts found a silence. */
	JudgedText knowing(Map<DraftId, Set<ProvisionId>> others) {
		return new JudgedText(draft, continuations, silentOn, dates, unlinked, others, line, sameness);
	}

	Optional<Continuation> continuation(ProvisionId provision) {
		return Optional.ofNullable(continuations.get(provision));
	}

	boolean has(BasisWords basis) {
		var now = continuations.get(basis.provision());
		return now != null && sameness.isSame(basis, now);
	}

	boolean bearsOut(VerdictView verdict) {
		return concerns(verdict) && verdict.basis().stream().allMatch(this::has)
				&& silentOn.containsAll(verdict.silentOn());
	}

	/**
	 * Whether the verdict was given on this line of texts, on words that this one shares,
	 * or on no text at all.
	 */
	boolean concerns(VerdictView verdict) {
		return verdict.restsOnEventsOnly() || line.contains(verdict.draft())
				|| verdict.basis().stream().map(BasisWords::provision).anyMatch(continuations::containsKey);
	}

	private Set<ProvisionId> provisionsOf(VerdictView verdict) {
		return provisionsOf.getOrDefault(verdict.draft(), Set.of());
	}

	/**
	 * How many clauses came in since that a verdict of silence has not been checked
	 * against.
	 */
	int uncheckedSince(VerdictView verdict) {
		if (verdict.silentOn().isEmpty()) {
			return 0;
		}
		var known = provisionsOf(verdict);
		return (int) unlinked.stream().filter(provision -> !known.contains(provision)).count();
	}
}
