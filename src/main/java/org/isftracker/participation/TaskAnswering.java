package org.isftracker.participation;

import java.util.Collection;
import java.util.List;

import org.isftracker.account.AnalystsMay;
import org.isftracker.account.ReadersMay;
import org.isftracker.actor.ActorId;
import org.isftracker.mandate.Dimension;
import org.isftracker.mandate.Mandate;
import org.isftracker.mandate.TermId;
import org.isftracker.mandate.TermView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What each nation says of each task of the mandate. */
@Service
@Transactional(readOnly = true)
public class TaskAnswering {

	private final TaskAnswers answers;

	private final Nations nations;

	private final Mandate mandate;

	private final Sources sources;

	private final Recording recording;

	TaskAnswering(TaskAnswers answers, Nations nations, Mandate mandate, Sources sources, Recording recording) {
		this.answers = answers;
		this.nations = nations;
		this.mandate = mandate;
		this.sources = sources;
		this.recording = recording;
	}

	/**
	 * Records the next answer of a nation on a task; madeFrom is the one that it follows,
	 * none for the first. Refuses a term that is no task, and when another answer has
	 * come meanwhile.
	 */
	@AnalystsMay
	@Transactional
	public void answer(ActorId nation, TermId task, @Nullable TaskAnswerId madeFrom, NewTaskAnswer answer) {
		nations.lock(nation).orElseThrow(UnknownRecord::new).requireListed();
		var term = task(task);
		var deed = recording.grounded("task.answered", nation, answer.holdsFrom(), answer.statements());
		var before = supersede(nation, task, madeFrom);
		answers.save(new TaskAnswer(nation, task, answer, recording.person(), recording.now()));
		recording.tell(deed.changed("nation.task", null, term.name())
			.changed("nation.stance", before, Words.of(answer.stance())));
	}

	/** The answers that count, as whoever is signed in may see them. */
	@ReadersMay
	public List<TaskAnswerView> answers() {
		return visible(answers.counting());
	}

	/** Every answer of a nation on a task, newest first. */
	@ReadersMay
	public List<TaskAnswerView> history(ActorId nation, TermId task) {
		return visible(answers.history(nation, task));
	}

	private TermView task(TermId id) {
		var term = mandate.term(id).filter(found -> found.dimension() == Dimension.TASKS);
		Refusal.NO_TASK.when(term.isEmpty());
		return term.orElseThrow();
	}

	private @Nullable String supersede(ActorId nation, TermId task, @Nullable TaskAnswerId madeFrom) {
		var counting = answers.counting(nation, task).orElse(null);
		if (counting == null) {
			return null;
		}
		if (!counting.id().equals(madeFrom)) {
			throw new SupersededMeanwhile();
		}
		counting.supersede(recording.now());
		return Words.of(answers.saveAndFlush(counting).stance());
	}

	private List<TaskAnswerView> visible(Collection<TaskAnswer> found) {
		var cited = sources.visible(found.stream().flatMap(answer -> answer.statements().stream()).toList());
		return found.stream()
			.filter(answer -> cited.shows(answer.statements()))
			.map(answer -> answer.view(cited))
			.toList();
	}

}
