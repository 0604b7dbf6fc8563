package org.isftracker.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.isftracker.actor.ActorId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Telling statements as a story: what rests on each, what took its place, what conflicts
 * with it. The number of SQL statements does not grow with the number of statements.
 */
@Service("statementStories")
@Transactional(readOnly = true)
public class StatementStories {

	private final StatementReading statements;

	private final StatementUses uses;

	private final ConflictTracking conflicts;

	StatementStories(StatementReading statements, StatementUses uses, ConflictTracking conflicts) {
		this.statements = statements;
		this.uses = uses;
		this.conflicts = conflicts;
	}

	/** What an actor said, and those who belong to it, newest first. */
	public StatementStory by(ActorId speaker) {
		return of(statements.by(speaker));
	}

	/**
	 * One statement amid all that it superseded or that superseded it, earliest first.
	 */
	public StatementStory around(StatementId id) {
		var line = statements.line(id);
		return story(line, conflicts.among(List.of(id)));
	}

	/** Any statements, in the order given. */
	public StatementStory of(List<Citation> told) {
		return story(told, conflicts.among(ids(told)));
	}

	private StatementStory story(List<Citation> told, List<ReportConflictView> conflicts) {
		var ids = ids(told);
		var earlier = told.stream().map(Citation::supersedes).filter(Objects::nonNull).toList();
		var later = statements.superseding(ids).stream().collect(Collectors.groupingBy(StatementStories::earlier));
		return new StatementStory(told, uses.of(ids), later, statements.citations(earlier), conflicts);
	}

	private static StatementId earlier(Citation later) {
		return Objects.requireNonNull(later.supersedes());
	}

	private static List<StatementId> ids(Collection<Citation> told) {
		return told.stream().map(Citation::id).toList();
	}

}
