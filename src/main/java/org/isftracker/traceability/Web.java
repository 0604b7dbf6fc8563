package org.isftracker.traceability;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.isftracker.assessment.AssessedCondition;
import org.isftracker.assessment.AssessedNation;
import org.isftracker.mandate.TermView;
import org.isftracker.resolution.ClauseText;
import org.isftracker.traceability.Links.Far;
import org.isftracker.traceability.Node.Kind;

/** The links between the clauses, terms, conditions and nations of one draft. */
final class Web {

	private final Map<Node, Set<Node>> links = new LinkedHashMap<>();

	private Web() {
	}

	static Web of(List<ClauseLoad> loads, List<TermView> terms, List<AssessedNation> nations) {
		var web = new Web();
		loads.forEach(web::spin);
		nations.forEach(nation -> nation.conditions().forEach(condition -> web.spin(nation, condition, terms)));
		terms.forEach(term -> web.links.computeIfAbsent(node(term), Web::none));
		return web;
	}

	private void spin(ClauseLoad load) {
		var clause = node(load.clause());
		links.computeIfAbsent(clause, Web::none);
		load.terms().forEach(term -> link(clause, node(term)));
		load.resting().forEach(hanging -> link(clause, node(hanging.nation(), hanging.condition())));
	}

	private void spin(AssessedNation nation, AssessedCondition condition, List<TermView> terms) {
		link(node(nation, condition), node(nation));
		terms.stream()
			.filter(term -> condition.condition().terms().contains(term.id()))
			.forEach(term -> link(node(nation, condition), node(term)));
	}

	private void link(Node one, Node other) {
		links.computeIfAbsent(one, Web::none).add(other);
		links.computeIfAbsent(other, Web::none).add(one);
	}

	private static Set<Node> none(Node node) {
		return new LinkedHashSet<>();
	}

	List<Node> nodes(Kind kind) {
		return links.keySet().stream().filter(node -> node.kind() == kind).toList();
	}

	Optional<Links> around(Kind kind, String id) {
		return links.keySet().stream().filter(node -> node.is(kind, id)).findFirst().map(this::around);
	}

	private Links around(Node centre) {
		var near = near(centre);
		Map<Node, List<Node>> far = new LinkedHashMap<>();
		for (var between : near) {
			Stream.of(between)
				.flatMap(node -> near(node).stream())
				.filter(node -> !node.equals(centre) && !near.contains(node))
				.forEach(node -> far.computeIfAbsent(node, absent -> new ArrayList<>()).add(between));
		}
		return new Links(centre, List.copyOf(near),
				far.entrySet().stream().map(entry -> new Far(entry.getKey(), entry.getValue())).toList());
	}

	private Set<Node> near(Node node) {
		return links.getOrDefault(node, Set.of());
	}

	private static Node node(ClauseText clause) {
		return new Node(Kind.CLAUSE, clause.id().toString(), clause.label(), clause.words());
	}

	private static Node node(TermView term) {
		return new Node(Kind.TERM, term.id().toString(), term.name(), null);
	}

	private static Node node(AssessedNation nation, AssessedCondition condition) {
		var view = condition.condition();
		return new Node(Kind.CONDITION, view.id().toString(), nation.nation().name() + ": " + view.title(),
				view.words());
	}

	private static Node node(AssessedNation nation) {
		return new Node(Kind.NATION, nation.nation().id().toString(), nation.nation().name(), null);
	}

}
