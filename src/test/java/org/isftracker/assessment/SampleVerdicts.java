package org.isftracker.assessment;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.isftracker.assessment.JudgedText.Continuation;
import org.isftracker.evidence.Usage;
import org.isftracker.mandate.TermId;
import org.isftracker.participation.ConditionId;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftSummary;
import org.isftracker.resolution.ProvisionId;
import org.isftracker.resolution.Stage;

/** Texts and verdicts to try the rules on; a provision is known by a word. */
final class SampleVerdicts {

	static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

	static final DraftId FIRST = new DraftId(uuid("first text"));

	static final DraftId SECOND = new DraftId(uuid("second text"));

	static final DraftId RIVAL = new DraftId(uuid("rival text"));

	static final ConditionId CONDITION = new ConditionId(uuid("condition"));

	static final TermId REPORTING = new TermId(uuid("reporting term"));

	private SampleVerdicts() {
	}

	static UUID uuid(String name) {
		return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
	}

	static ProvisionId provision(String name) {
		return new ProvisionId(uuid(name));
	}

	static DraftSummary summary(DraftId draft) {
		return new DraftSummary(draft, "A text", "en", null, null, false, null, Usage.PUBLIC, Stage.CIRCULATED, MONDAY,
				null, null, List.of(), 0, true, null, Instant.EPOCH, "ana", 0);
	}

	/** A text of provisions given as "name=words". */
	static JudgedText text(DraftId draft, String... provisions) {
		Map<ProvisionId, Continuation> continuations = Arrays.stream(provisions)
			.map(provision -> provision.split("=", 2))
			.collect(Collectors.toMap(parts -> provision(parts[0]),
					parts -> new Continuation("hash of " + parts[1], "OP", parts[1])));
		return new JudgedText(draft, continuations, Set.of(), Map.of(), Set.of(), Map.of(),
				draft.equals(RIVAL) ? Set.of(RIVAL) : Set.of(FIRST, SECOND), Sameness.EXACT);
	}

	static JudgedText silentOn(JudgedText text, TermId... terms) {
		return new JudgedText(text.draft(), text.continuations(), Set.of(terms), text.dates(), text.unlinked(),
				text.provisionsOf(), text.line(), text.sameness());
	}

	static JudgedText knowing(JudgedText text, DraftId other, String... provisions) {
		return new JudgedText(text.draft(), text.continuations(), text.silentOn(), text.dates(), text.unlinked(), Map
			.of(other,
					Arrays.stream(provisions).map(SampleVerdicts::provision).collect(Collectors.toUnmodifiableSet())),
				text.line(), text.sameness());
	}

	static JudgedText unlinked(JudgedText text, String... provisions) {
		return new JudgedText(text.draft(), text.continuations(), text.silentOn(), text.dates(),
				Arrays.stream(provisions).map(SampleVerdicts::provision).collect(Collectors.toUnmodifiableSet()),
				text.provisionsOf(), text.line(), text.sameness());
	}

	static JudgedText dated(JudgedText text, TermId term, LocalDate day) {
		return new JudgedText(text.draft(), text.continuations(), text.silentOn(), Map.of(term, day), text.unlinked(),
				text.provisionsOf(), text.line(), text.sameness());
	}

	static JudgedText comparedBy(JudgedText text, Sameness sameness) {
		return new JudgedText(text.draft(), text.continuations(), text.silentOn(), text.dates(), text.unlinked(),
				text.provisionsOf(), text.line(), sameness);
	}

	/** A verdict of one person that rests on words given as "name=words". */
	static VerdictView verdict(String person, int hour, Outcome outcome, DraftId under, String... basis) {
		var words = Arrays.stream(basis)
			.map(part -> part.split("=", 2))
			.map(parts -> new BasisWords(provision(parts[0]), "hash of " + parts[1], "OP", parts[1]))
			.toList();
		return verdict(person, hour, outcome, under, words, Set.of(), false);
	}

	static VerdictView silence(int hour, DraftId under, TermId term) {
		return verdict("analyst", hour, Outcome.MET, under, List.of(), Set.of(term), false);
	}

	static VerdictView decided(VerdictView verdict) {
		return verdict(verdict.judgedBy(), hour(verdict), verdict.outcome(), verdict.draft(), verdict.basis(),
				verdict.silentOn(), true);
	}

	private static int hour(VerdictView verdict) {
		return verdict.judgedAt().atZone(ZoneOffset.UTC).getHour();
	}

	private static VerdictView verdict(String person, int hour, Outcome outcome, DraftId under, List<BasisWords> basis,
			Set<TermId> silentOn, boolean decides) {
		Instant at = MONDAY.atTime(hour, 0).toInstant(ZoneOffset.UTC);
		return new VerdictView(new VerdictId(uuid(person + hour + outcome)), CONDITION, under, outcome, "Because",
				basis, silentOn, Set.of(), person, MONDAY, at, decides, null, false, null);
	}

}
