package org.isftracker.scenario;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.isftracker.account.AnalystsMay;
import org.isftracker.actor.ActorId;
import org.isftracker.assessment.Outcome;
import org.isftracker.mandate.Mandate;
import org.isftracker.mandate.TermId;
import org.isftracker.mandate.TermView;
import org.isftracker.participation.ConditionId;
import org.isftracker.participation.ConditionView;
import org.isftracker.participation.NationReading;
import org.isftracker.resolution.DraftSummary;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person needs to say which readings meet a condition. */
@Service
@AnalystsMay
@Transactional(readOnly = true)
public class AnswerSheets {

	private final NationReading nations;

	private final Mandate mandate;

	private final AnswerReading answers;

	private final KnownReading known;

	AnswerSheets(NationReading nations, Mandate mandate, AnswerReading answers, KnownReading known) {
		this.nations = nations;
		this.mandate = mandate;
		this.answers = answers;
		this.known = known;
	}

	/** The sheet of a condition of that nation; empty if there is no such one. */
	public Optional<AnswerSheet> of(ActorId nation, ConditionId id) {
		return nations.nation(nation)
			.flatMap(found -> nations.condition(id)
				.filter(condition -> condition.nation().equals(nation))
				.map(condition -> {
					var onRecord = known.gather();
					return new AnswerSheet(found, condition, terms(condition, onRecord),
							onRecord.known().precedents().getOrDefault(id, List.of()), answers.of(id));
				}));
	}

	private List<AnswerSheet.OfTerm> terms(ConditionView condition, KnownReading.OnRecord onRecord) {
		return mandate.terms()
			.stream()
			.filter(term -> condition.terms().contains(term.id()))
			.map(term -> new AnswerSheet.OfTerm(term, rows(condition, term, onRecord)))
			.toList();
	}

	private static List<AnswerSheet.Row> rows(ConditionView condition, TermView term, KnownReading.OnRecord onRecord) {
		var drafts = drafts(term.id(), onRecord);
		var readings = new LinkedHashSet<>(drafts.keySet());
		readings.addAll(onRecord.known().readings(condition, term.id()));
		readings.add(PossibleReading.SILENT);
		return readings.stream()
			.map(reading -> row(condition, term.id(), reading, drafts, onRecord.known()))
			.sorted(Comparator.comparing(row -> row.reading().isSilent()))
			.toList();
	}

	private static AnswerSheet.Row row(ConditionView condition, TermId term, PossibleReading reading,
			Map<PossibleReading, Set<String>> drafts, Known known) {
		return new AnswerSheet.Row(reading, List.copyOf(drafts.getOrDefault(reading, Set.of())),
				known.answer(condition.id(), term, reading).orElse(null),
				judged(condition, term, reading, Outcome.MET, known),
				judged(condition, term, reading, Outcome.NOT_MET, known));
	}

	private static List<String> judged(ConditionView condition, TermId term, PossibleReading reading, Outcome outcome,
			Known known) {
		return known.precedents()
			.getOrDefault(condition.id(), List.of())
			.stream()
			.filter(precedent -> precedent.outcome() == outcome && reading.equals(precedent.said().get(term)))
			.map(Precedent::draft)
			.toList();
	}

	/** The readings that drafts have, with the labels of those drafts. */
	static Map<PossibleReading, Set<String>> drafts(TermId term, KnownReading.OnRecord onRecord) {
		Map<PossibleReading, Set<String>> labels = new LinkedHashMap<>();
		for (DraftSummary draft : onRecord.drafts()) {
			Optional.ofNullable(onRecord.said(draft.id()).get(term))
				.ifPresent(reading -> labels.computeIfAbsent(reading, one -> new TreeSet<>()).add(draft.label()));
		}
		return labels;
	}

}
