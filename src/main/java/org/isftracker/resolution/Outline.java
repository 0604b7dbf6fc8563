package org.isftracker.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.isftracker.resolution.ClauseRefused.Reason;
import org.jspecify.annotations.Nullable;

/** The clauses of one draft in reading order, and which stands under which. */
class Outline {

	private static final Comparator<Clause> PARTS = Comparator.comparing(Clause::kind)
		.thenComparing(clause -> Objects.requireNonNullElse(clause.annex(), 0));

	private final List<Clause> clauses;

	private final Map<ClauseId, ClauseId> parents = new HashMap<>();

	Outline(Collection<Clause> clauses) {
		this.clauses = new ArrayList<>(clauses);
		this.clauses.sort(Comparator.comparingInt(Clause::position));
		this.clauses.forEach(clause -> clause.parent().ifPresent(parent -> parents.put(clause.id(), parent)));
	}

	List<Clause> clauses() {
		return List.copyOf(clauses);
	}

	Optional<Clause> find(ClauseId id) {
		return clauses.stream().filter(clause -> clause.id().equals(id)).findFirst();
	}

	int level(Clause clause) {
		int level = 0;
		for (var above = parents.get(clause.id()); above != null; above = parents.get(above)) {
			level++;
		}
		return level;
	}

	Optional<Clause> parent(Clause clause) {
		return Optional.ofNullable(parents.get(clause.id())).flatMap(this::find);
	}

	/** The clause with all that stands under it, in reading order. */
	List<Clause> branch(Clause top) {
		int start = clauses.indexOf(top);
		int level = level(top);
		int end = start + 1;
		while (end < clauses.size() && level(clauses.get(end)) > level) {
			end++;
		}
		return List.copyOf(clauses.subList(start, end));
	}

	List<Clause> children(Clause parent) {
		return clauses.stream().filter(clause -> parent.id().equals(parents.get(clause.id()))).toList();
	}

	Optional<Clause> following(Clause clause) {
		int next = clauses.indexOf(clause) + 1;
		return (next < clauses.size()) ? Optional.of(clauses.get(next)) : Optional.empty();
	}

	Optional<Clause> siblingBefore(Clause clause) {
		var siblings = siblings(clause);
		int index = siblings.indexOf(clause);
		return (index > 0) ? Optional.of(siblings.get(index - 1)) : Optional.empty();
	}

	Optional<Clause> siblingAfter(Clause clause) {
		var siblings = siblings(clause);
		int index = siblings.indexOf(clause) + 1;
		return (index < siblings.size()) ? Optional.of(siblings.get(index)) : Optional.empty();
	}

	private List<Clause> siblings(Clause clause) {
		var parent = parents.get(clause.id());
		return clauses.stream()
			.filter(other -> other.isBeside(clause))
			.filter(other -> (parent == null) ? !parents.containsKey(other.id())
					: parent.equals(parents.get(other.id())))
			.toList();
	}

	void insertBefore(Clause place, Clause added) {
		clauses.add(clauses.indexOf(place), added);
		stand(added, parents.get(place.id()));
	}

	void insertAfter(Clause place, Clause added) {
		clauses.add(clauses.indexOf(place) + branch(place).size(), added);
		stand(added, parents.get(place.id()));
	}

	void insertUnder(Clause place, Clause added) {
		ClauseRefused.when(level(place) >= Numbering.DEEPEST, Reason.TOO_DEEP);
		clauses.add(clauses.indexOf(place) + branch(place).size(), added);
		stand(added, place.id());
	}

	/** After the last clause of its part of the draft. */
	void append(Clause added) {
		int end = (int) clauses.stream().filter(clause -> PARTS.compare(clause, added) <= 0).count();
		clauses.add(end, added);
	}

	void remove(Clause clause) {
		clauses.remove(clause);
		parents.remove(clause.id());
	}

	void up(Clause clause) {
		var before = siblingBefore(clause).orElseThrow(() -> new ClauseRefused(Reason.NOTHING_ABOVE));
		var branch = branch(clause);
		clauses.removeAll(branch);
		clauses.addAll(clauses.indexOf(before), branch);
	}

	void down(Clause clause) {
		up(siblingAfter(clause).orElseThrow(() -> new ClauseRefused(Reason.NOTHING_BELOW)));
	}

	void indent(Clause clause) {
		var before = siblingBefore(clause).orElseThrow(() -> new ClauseRefused(Reason.NO_CLAUSE_TO_STAND_UNDER));
		int deepest = branch(clause).stream().mapToInt(this::level).max().orElseThrow();
		ClauseRefused.when(deepest >= Numbering.DEEPEST, Reason.TOO_DEEP);
		stand(clause, before.id());
	}

	/** Reading order stays: the siblings after it come to stand under it. */
	void outdent(Clause clause) {
		var parent = parent(clause).orElseThrow(() -> new ClauseRefused(Reason.OUTERMOST));
		var siblings = siblings(clause);
		siblings.subList(siblings.indexOf(clause) + 1, siblings.size()).forEach(later -> stand(later, clause.id()));
		stand(clause, parents.get(parent.id()));
	}

	/** Between the clause and what stands under it. */
	void insertRightAfter(Clause place, Clause added) {
		clauses.add(clauses.indexOf(place) + 1, added);
		stand(added, parents.get(place.id()));
	}

	void hand(List<Clause> children, Clause to) {
		children.forEach(child -> stand(child, to.id()));
	}

	boolean isBesideOrUnder(Clause clause, Clause next) {
		var parent = parents.get(next.id());
		return Objects.equals(parent, clause.id()) || Objects.equals(parent, parents.get(clause.id()));
	}

	private void stand(Clause clause, @Nullable ClauseId under) {
		if (under == null) {
			parents.remove(clause.id());
		}
		else {
			parents.put(clause.id(), under);
		}
	}

	/** Writes order and parents into the clauses. */
	void settle() {
		for (int place = 0; place < clauses.size(); place++) {
			var clause = clauses.get(place);
			clause.standAt(place, parents.get(clause.id()));
		}
	}

	List<ClauseText> texts(String language) {
		var numbers = new HashMap<ClauseId, Numbering.Numbered>();
		var numbering = new Numbering(clauses.stream()
			.filter(c -> c.kind() == ClauseKind.OPERATIVE && !parents.containsKey(c.id()))
			.count() == 1);
		var texts = new ArrayList<ClauseText>();
		for (var clause : clauses) {
			var parent = parents.get(clause.id());
			int level = level(clause);
			var number = numbering.next((parent == null) ? clause.kind() + " " + clause.annex() : parent.toString(),
					clause.kind(), clause.annex(), level, (parent == null) ? null : numbers.get(parent),
					clause.wording().labelSuffix());
			numbers.put(clause.id(), number);
			texts.add(clause.text(level, number, language));
		}
		return texts;
	}

}
