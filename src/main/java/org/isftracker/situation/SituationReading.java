package org.isftracker.situation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.isftracker.assessment.Assessment;
import org.isftracker.assessment.TaskTaking;
import org.isftracker.comparison.ComparedRow;
import org.isftracker.comparison.DraftComparing;
import org.isftracker.comparison.DraftComparison;
import org.isftracker.comparison.Stake;
import org.isftracker.council.Council;
import org.isftracker.council.ProcessCalendar;
import org.isftracker.mandate.Mandate;
import org.isftracker.resolution.DraftSummary;
import org.isftracker.resolution.Staging;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathering the situation under the current draft. */
@Service
@Transactional(readOnly = true)
public class SituationReading {

	private static final int DATES = 8;

	private static final Comparator<ComparedRow> MOST_AT_STAKE_FIRST = Comparator
		.comparing((ComparedRow row) -> Optional.ofNullable(row.stake()).map(Stake::least).orElse(0L))
		.thenComparing(row -> Optional.ofNullable(row.stake()).map(stake -> stake.nations().size()).orElse(0))
		.reversed()
		.thenComparing(ComparedRow::number);

	private final Assessment assessment;

	private final DraftComparing comparing;

	private final Staging staging;

	private final Council council;

	private final ProcessCalendar calendar;

	private final Mandate mandate;

	private final TaskTaking tasks;

	SituationReading(Assessment assessment, DraftComparing comparing, Staging staging, Council council,
			ProcessCalendar calendar, Mandate mandate, TaskTaking tasks) {
		this.assessment = assessment;
		this.comparing = comparing;
		this.staging = staging;
		this.council = council;
		this.calendar = calendar;
		this.mandate = mandate;
		this.tasks = tasks;
	}

	/** The situation; empty while no draft is current. */
	public Optional<Situation> now() {
		return assessment.underTheCurrentDraft().map(assessed -> {
			var draft = assessed.draft();
			var comparison = comparison(draft);
			return new Situation(draft, comparison.map(DraftComparison::earlier).orElse(null),
					staging.history(draft.id()), assessed, comparison.map(SituationReading::changes).orElse(List.of()),
					council.tally(draft.id()), calendar.next(DATES), mandate.toReadAgain(draft.id()).size(),
					tasks.table(assessed).withoutTakers());
		});
	}

	private Optional<DraftComparison> comparison(DraftSummary draft) {
		return Optional.ofNullable(draft.basedOn()).flatMap(base -> comparing.compare(base, draft.id()));
	}

	private static List<ComparedRow> changes(DraftComparison comparison) {
		return comparison.changes().stream().sorted(MOST_AT_STAKE_FIRST).toList();
	}

}
