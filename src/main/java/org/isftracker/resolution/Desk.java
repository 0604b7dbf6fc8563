package org.isftracker.resolution;

import java.util.stream.Stream;

import org.isftracker.resolution.ClauseRefused.Reason;
import org.jspecify.annotations.Nullable;

/** A working draft opened for editing. */
class Desk {

	private final Draft draft;

	private final Outline outline;

	private final ClauseWriting writing;

	private final DraftDeeds deeds;

	Desk(Draft draft, Outline outline, ClauseWriting writing, DraftDeeds deeds) {
		this.draft = draft;
		this.outline = outline;
		this.writing = writing;
		this.deeds = deeds;
	}

	Outline outline() {
		return outline;
	}

	/** Refused where it has changed since it was seen. */
	Clause clause(ClauseAt at) {
		var clause = outline.find(at.id()).orElseThrow(() -> new ClauseChanged(null));
		if (clause.version() != at.version()) {
			throw new ClauseChanged(text(clause));
		}
		return clause;
	}

	/** Whether the clause says this already, whoever wrote it. */
	boolean says(ClauseId id, Wording wording) {
		return outline.find(id).filter(clause -> clause.wording().equals(wording)).isPresent();
	}

	void reword(Clause clause, @Nullable Wording wording) {
		if (wording != null && !wording.equals(clause.wording())) {
			var before = clause.wording().words();
			clause.reword(wording);
			record("clause.reworded", clause, before, wording.words());
		}
	}

	Clause add(Place place, Wording wording, ClauseId id) {
		var beside = place.beside();
		if (beside == null) {
			var added = writing.begin(id, draft, place.kind(), place.annex(), wording);
			outline.append(added);
			return added;
		}
		var other = outline.find(beside).orElseThrow(() -> new ClauseChanged(null));
		var added = writing.begin(id, draft, other.kind(), other.annex(), wording);
		insert(added, place.relation(), other);
		return added;
	}

	private void insert(Clause added, Place.Relation relation, Clause other) {
		switch (relation) {
			case BEFORE -> outline.insertBefore(other, added);
			case AFTER -> outline.insertAfter(other, added);
			case UNDER, AT_END -> outline.insertUnder(other, added);
		}
	}

	Clause split(Clause clause, Wording first, Wording second) {
		var added = writing.begin(ClauseId.next(), draft, clause.kind(), clause.annex(), second);
		added.carryOn(Stream.concat(Stream.of(clause.provision()), clause.continues().stream()));
		clause.reword(first);
		var children = outline.children(clause);
		outline.insertRightAfter(clause, added);
		outline.hand(children, added);
		return added;
	}

	void join(Clause clause, ClauseAt seen) {
		var next = outline.following(clause)
			.filter(other -> other.isBeside(clause))
			.filter(other -> outline.isBesideOrUnder(clause, other))
			.orElseThrow(() -> new ClauseRefused(Reason.NOTHING_TO_JOIN));
		ClauseRefused.when(!next.id().equals(seen.id()) || next.version() != seen.version(), Reason.NEXT_HAS_CHANGED);
		clause.reword(joined(clause.wording(), next.wording()));
		clause.carryOn(Stream.concat(Stream.of(next.provision()), next.continues().stream()));
		outline.hand(outline.children(next), clause);
		outline.remove(next);
		writing.remove(next);
	}

	private static Wording joined(Wording first, Wording next) {
		ClauseRefused.when(next.heading() != null, Reason.HEADING_IN_THE_WAY);
		ClauseRefused.when(first.closing() != null && next.closing() != null, Reason.CLOSING_IN_THE_WAY);
		return first.saying(first.words() + " " + next.words())
			.closingWith((first.closing() != null) ? first.closing() : next.closing());
	}

	void step(Clause clause, Step step) {
		switch (step) {
			case UP -> outline.up(clause);
			case DOWN -> outline.down(clause);
			case IN -> outline.indent(clause);
			case OUT -> outline.outdent(clause);
		}
	}

	void remove(Clause clause) {
		var branch = outline.branch(clause);
		for (int last = branch.size() - 1; last >= 0; last--) {
			outline.remove(branch.get(last));
			writing.remove(branch.get(last));
		}
	}

	void keep(Clause... added) {
		writing.keep(outline, added);
	}

	String label(Clause clause) {
		return text(clause).label();
	}

	private ClauseText text(Clause clause) {
		return outline.texts(draft.language())
			.stream()
			.filter(text -> text.id().equals(clause.id()))
			.findFirst()
			.orElseThrow();
	}

	void record(String kind, Clause clause, @Nullable String before, @Nullable String after) {
		deeds.record(DraftDeeds.of(kind, draft, label(clause), clause.id())
			.changed(kind.equals("clause.moved") ? "clause.label" : "clause.words", before, after));
	}

}
