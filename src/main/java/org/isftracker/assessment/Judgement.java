package org.isftracker.assessment;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The verdict that counts for a condition under a draft, and how it stands.
 *
 * @param verdict the verdict that counts; for a stale one the newest at all; null when
 * unassessed
 * @param differences why it is stale, otherwise empty
 * @param unchecked new clauses that a verdict of silence was not checked against
 * @param voices the newest verdict of each person on the same words, back to what a lead
 * decided; empty unless there are several
 * @param supposed the outcome where it is supposed, or reckoned from what other nations
 * do, with no verdict on record
 */
public record Judgement(Standing standing, @Nullable VerdictView verdict, List<Difference> differences, int unchecked,
		List<VerdictView> voices, @Nullable Outcome supposed) {

	Judgement(Standing standing, @Nullable VerdictView verdict, List<Difference> differences, int unchecked,
			List<VerdictView> voices) {
		this(standing, verdict, differences, unchecked, voices, null);
	}

	/** What counts as judged for the sake of reckoning, though nobody gave a verdict. */
	public static Judgement supposed(Outcome outcome) {
		return new Judgement(Standing.CURRENT, null, List.of(), 0, List.of(), outcome);
	}

	/** Nobody has judged it. */
	public static Judgement unassessed() {
		return new Judgement(Standing.UNASSESSED, null, List.of(), 0, List.of());
	}

	/** What was judged or is supposed, stale or not; null when unassessed. */
	public @Nullable Outcome outcome() {
		return (supposed != null || verdict == null) ? supposed : verdict.outcome();
	}

	/** Whether several persons judged the same words and found the same. */
	public boolean isAgreed() {
		return standing != Standing.DISPUTED && !voices.isEmpty();
	}

	/** Whether there is a verdict of which a person may say that it still holds. */
	public boolean canBeConfirmed() {
		return verdict != null && (standing == Standing.STALE || standing == Standing.DUE);
	}

	/** Whether it was found so, or is supposed so, and still holds. */
	public boolean isCurrently(Outcome outcome) {
		return standing == Standing.CURRENT && outcome() == outcome;
	}

	/** The end of the style class that marks it. */
	public String tone() {
		var found = outcome();
		if (found == null || standing == Standing.UNASSESSED) {
			return "unassessed";
		}
		return standing == Standing.CURRENT ? found.tone() : "stale";
	}
}
