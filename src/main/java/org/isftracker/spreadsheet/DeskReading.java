package org.isftracker.spreadsheet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.isftracker.actor.ActorId;
import org.isftracker.actor.ActorRegister;
import org.isftracker.actor.ActorView;
import org.isftracker.evidence.StatementId;
import org.isftracker.evidence.StatementReading;
import org.isftracker.mandate.Mandate;
import org.isftracker.mandate.TermView;
import org.isftracker.participation.ConditionView;
import org.isftracker.participation.NationReading;
import org.springframework.stereotype.Component;

/** Reads what lists are held against; a constant number of SQL statements. */
@Component
class DeskReading {

	private final ActorRegister actors;

	private final NationReading nations;

	private final StatementReading statements;

	private final Mandate mandate;

	private final StatementKeys keys;

	private final Clock clock;

	DeskReading(ActorRegister actors, NationReading nations, StatementReading statements, Mandate mandate,
			StatementKeys keys, Clock clock) {
		this.actors = actors;
		this.nations = nations;
		this.statements = statements;
		this.mandate = mandate;
		this.keys = keys;
		this.clock = clock;
	}

	Desk of(List<ReadList> lists) {
		var named = actors.everyone()
			.stream()
			.collect(Collectors.toMap(actor -> Folded.of(actor.name()), Function.identity(), (one, same) -> one,
					HashMap::new));
		var tracked = nations();
		var conditions = nations.conditions().stream().collect(Collectors.groupingBy(ConditionView::nation));
		var terms = mandate.terms();
		var known = keys.all(names(lists));
		var cited = new HashSet<>(known.values());
		cited.addAll(ids(names(lists)));
		conditions.values().forEach(of -> of.forEach(condition -> cited.addAll(condition.statements())));
		tracked.values()
			.forEach(nation -> nation.contributions().forEach(one -> cited.addAll(one.counting().statements())));
		return new Desk(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), named, tracked, conditions,
				terms.stream().collect(Collectors.toMap(term -> Folded.of(term.name()), TermView::id, (a, b) -> a)),
				terms.stream().collect(Collectors.toMap(TermView::id, TermView::name)), known,
				statements.citations(cited), statements.saidBy(speakers(lists, named)), new HashMap<>());
	}

	private Map<ActorId, Desk.Standing> nations() {
		return Stream.concat(nations.nations().stream(), nations.archived().stream())
			.collect(Collectors.toMap(nation -> nation.id(),
					nation -> new Desk.Standing(nation.archived(), nation.contributions())));
	}

	/** Every word of the lists that may name a statement. */
	private static Set<String> names(List<ReadList> lists) {
		return cells(lists, Field.KEY, Field.SUPERSEDES, Field.STATEMENTS)
			.flatMap(cell -> Arrays.stream(cell.split(StatementRows.APART)))
			.map(String::strip)
			.filter(name -> !name.isEmpty())
			.collect(Collectors.toSet());
	}

	private static List<StatementId> ids(Collection<String> names) {
		return names.stream().flatMap(name -> StatementNames.id(name).stream()).toList();
	}

	private static List<ActorId> speakers(List<ReadList> lists, Map<String, ActorView> named) {
		return cells(lists, Field.SPEAKER).map(Folded::of)
			.distinct()
			.flatMap(name -> Stream.ofNullable(named.get(name)))
			.map(ActorView::id)
			.toList();
	}

	private static Stream<String> cells(List<ReadList> lists, Field... fields) {
		var found = new ArrayList<String>();
		lists.forEach(list -> list.rows()
			.forEach(row -> Arrays.stream(fields)
				.map(row.cells()::get)
				.filter(cell -> cell != null)
				.forEach(found::add)));
		return found.stream();
	}

}
