package org.isftracker.scenario;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.isftracker.mandate.TermId;

/**
 * What a text says on each term when some of it is supposed to read otherwise.
 *
 * @param base what the draft says; a term that nobody read, or that stands in brackets,
 * is missing
 * @param supposed what the other words are taken to say
 * @param touched terms whose clauses have other words now
 */
public record SupposedText(Map<TermId, PossibleReading> base, Map<TermId, PossibleReading> supposed,
		Set<TermId> touched) {

	static SupposedText of(Map<TermId, PossibleReading> base, Map<TermId, PossibleReading> supposed) {
		return new SupposedText(base, supposed, Set.of());
	}

	/** Empty where nobody can tell before somebody reads the words. */
	public Optional<PossibleReading> reading(TermId term) {
		var said = supposed.get(term);
		return said != null ? Optional.of(said)
				: Optional.ofNullable(base.get(term)).filter(reading -> !touched.contains(term));
	}

	/** Whether somebody said what it reads, other than the draft. */
	public boolean isSupposed(TermId term) {
		var said = supposed.get(term);
		return said != null && (touched.contains(term) || !said.equals(base.get(term)));
	}

	/** Whether the reading is another than that of the draft. */
	public boolean isChanged(TermId term) {
		var said = supposed.get(term);
		return said != null && !said.equals(base.get(term));
	}

	/** Whether it reads as the draft does, by the same words. */
	public boolean isUntouched(TermId term) {
		return !touched.contains(term) && !isChanged(term);
	}

}
