package org.isftracker.assessment;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.isftracker.account.ReadersMay;
import org.isftracker.evidence.StatementReading;
import org.isftracker.mandate.Mandate;
import org.isftracker.mandate.TermView;
import org.isftracker.participation.ConditionId;
import org.isftracker.participation.ConditionView;
import org.isftracker.participation.NationReading;
import org.isftracker.participation.NationView;
import org.isftracker.resolution.DraftId;
import org.isftracker.resolution.DraftReading;
import org.isftracker.resolution.DraftSummary;
import org.isftracker.resolution.DraftText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reading how a condition was judged over time, also one that was withdrawn or whose
 * nation is archived.
 */
@Service
@Transactional(readOnly = true)
public class VerdictHistories {

	private final Assessment assessment;

	private final RecordMemory memory;

	private final JudgedTexts texts;

	private final DraftReading drafts;

	private final NationReading nations;

	private final Mandate mandate;

	private final StatementReading statements;

	VerdictHistories(Assessment assessment, RecordMemory memory, JudgedTexts texts, DraftReading drafts,
			NationReading nations, Mandate mandate, StatementReading statements) {
		this.assessment = assessment;
		this.memory = memory;
		this.texts = texts;
		this.drafts = drafts;
		this.nations = nations;
		this.mandate = mandate;
		this.statements = statements;
	}

	/**
	 * The history seen from a draft, or from the current one; empty where the person
	 * signed in may not see the condition or a draft.
	 */
	@ReadersMay
	public Optional<VerdictHistory> of(ConditionId id, @Nullable DraftId draft) {
		return Optional.ofNullable(draft)
			.or(() -> drafts.current().map(DraftSummary::id))
			.flatMap(drafts::find)
			.flatMap(text -> nations.conditions(List.of(id)).stream().findFirst().map(found -> history(found, text)));
	}

	private VerdictHistory history(ConditionView condition, DraftText text) {
		var given = assessment.verdictsOn(condition.id());
		var judgement = assessment.under(text.id())
			.flatMap(assessed -> assessed.condition(condition.id()))
			.map(AssessedCondition::judgement)
			.orElse(null);
		var summaries = drafts.summaries();
		return new VerdictHistory(condition, nations.nation(condition.nation()).map(NationView::name).orElse(""),
				text.summary(), summaries, judgement,
				past(given, judgement, texts.of(memory.now(), text, Set.of()).said()),
				summaries.stream().collect(toMap(DraftSummary::id, DraftSummary::label)),
				mandate.terms().stream().collect(toMap(TermView::id, TermView::name)),
				statements.citations(given.stream().flatMap(verdict -> verdict.evidence().stream()).collect(toSet())));
	}

	private static List<PastVerdict> past(List<VerdictView> given, @Nullable Judgement judgement, JudgedText text) {
		var counts = judgement == null ? null : judgement.verdict();
		return given.stream()
			.map(verdict -> new PastVerdict(verdict, verdict.stands() && text.bearsOut(verdict),
					counts != null && counts.id().equals(verdict.id())))
			.toList();
	}

}
