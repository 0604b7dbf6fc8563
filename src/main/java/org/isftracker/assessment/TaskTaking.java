package org.isftracker.assessment;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.isftracker.account.ReadersMay;
import org.isftracker.actor.ActorId;
import org.isftracker.assessment.TaskTable.Line;
import org.isftracker.mandate.Dimension;
import org.isftracker.mandate.Mandate;
import org.isftracker.mandate.ReadingState;
import org.isftracker.mandate.ReadingView;
import org.isftracker.mandate.TermId;
import org.isftracker.mandate.TermView;
import org.isftracker.participation.TaskAnswerView;
import org.isftracker.participation.TaskAnswering;
import org.isftracker.participation.TaskStance;
import org.isftracker.resolution.DraftId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which nation does which task of the mandate under a draft, and which nobody does. */
@Service
@ReadersMay
@Transactional(readOnly = true)
public class TaskTaking {

	private final Assessment assessment;

	private final Mandate mandate;

	private final TaskAnswering answering;

	TaskTaking(Assessment assessment, Mandate mandate, TaskAnswering answering) {
		this.assessment = assessment;
		this.mandate = mandate;
		this.answering = answering;
	}

	/**
	 * All tasks under that draft; empty if the person signed in may not see such a draft.
	 */
	public Optional<TaskTable> under(DraftId draft) {
		return assessment.under(draft).map(this::table);
	}

	/** All tasks under a draft that is assessed already. */
	public TaskTable table(DraftAssessment assessed) {
		Map<TermId, ReadingState> readings = mandate.readings(List.of(assessed.draft().id()))
			.stream()
			.collect(toMap(ReadingView::term, ReadingView::state));
		Map<Said, TaskStance> said = answering.answers()
			.stream()
			.collect(toMap(answer -> new Said(answer.nation(), answer.task()), TaskAnswerView::stance));
		return new TaskTable(assessed.draft(), assessed.nations(),
				mandate.terms()
					.stream()
					.filter(term -> term.dimension() == Dimension.TASKS)
					.map(term -> new Line(term, readings.get(term.id()), cells(assessed, term, said)))
					.toList());
	}

	private static List<TaskTable.Cell> cells(DraftAssessment assessed, TermView task, Map<Said, TaskStance> said) {
		return assessed.nations()
			.stream()
			.map(nation -> TaskRule.apply(nation, task.id(), said.get(new Said(nation.nation().id(), task.id()))))
			.toList();
	}

	private record Said(ActorId nation, TermId task) {
	}

}
