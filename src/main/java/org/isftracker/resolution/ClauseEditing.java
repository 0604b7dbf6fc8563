package org.isftracker.resolution;

import org.isftracker.account.AnalystsMay;
import org.isftracker.resolution.ClauseRefused.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Editing the clauses of a working draft, one edit at a time per draft. A structural edit
 * may bring words typed before it, which are saved with it or not at all. Refuses with
 * {@link ClauseRefused}, with {@link ClauseChanged} where the clause has changed since it
 * was seen, and with {@link DraftUnknown}.
 */
@Service
@AnalystsMay
@Transactional
public class ClauseEditing {

	private final Desks desks;

	ClauseEditing(Desks desks) {
		this.desks = desks;
	}

	public void reword(ClauseAt clause, Wording wording) {
		var desk = desks.open(clause);
		if (!desk.says(clause.id(), wording)) {
			desk.reword(desk.clause(clause), wording);
			desk.keep();
		}
	}

	/** Adds a clause to a draft and answers it. */
	public ClauseId add(DraftId draft, Place place, Wording wording) {
		return add(draft, place, wording, ClauseId.next());
	}

	/** Adds a clause under an identity chosen before; adding it twice adds it once. */
	public ClauseId add(DraftId draft, Place place, Wording wording, ClauseId id) {
		var desk = desks.open(draft);
		if (desk.outline().find(id).isPresent()) {
			return id;
		}
		var added = desk.add(place, wording, id);
		desk.keep(added);
		desk.record("clause.added", added, null, wording.words());
		return added.id();
	}

	/**
	 * Splits the typed words before the character at the given index. The first part
	 * keeps the provision, the second begins one and continues the first one's; what
	 * stands under the clause comes to stand under the second part. Answers the second
	 * part.
	 */
	public ClauseId split(ClauseAt at, Wording typed, int index) {
		var words = typed.words();
		ClauseRefused.when(index < 0 || index > words.length(), Reason.SPLIT_PLACE_UNKNOWN);
		var first = typed.saying(words.substring(0, index)).closingWith(null);
		var second = Wording.of(words.substring(index)).closingWith(typed.closing());
		ClauseRefused.when(first.words().isEmpty() || second.words().isEmpty(), Reason.SPLIT_LEAVES_NOTHING);
		var desk = desks.open(at);
		var clause = desk.clause(at);
		var added = desk.split(clause, first, second);
		desk.keep(added);
		desk.record("clause.split", clause, words, first.words() + "\n" + second.words());
		return added.id();
	}

	/**
	 * Joins a clause with the one that follows in reading order, which must be beside or
	 * right under it; the joined clause continues what both continued.
	 */
	public void join(ClauseAt at, ClauseAt next, @Nullable Wording unsaved) {
		var desk = desks.open(at);
		var clause = desk.clause(at);
		desk.reword(clause, unsaved);
		var before = clause.wording().words();
		desk.join(clause, next);
		desk.keep();
		desk.record("clause.joined", clause, before, clause.wording().words());
	}

	/** Moves a clause with all that stands under it. */
	public void move(ClauseAt at, Step step, @Nullable Wording unsaved) {
		var desk = desks.open(at);
		var clause = desk.clause(at);
		desk.reword(clause, unsaved);
		var before = desk.label(clause);
		desk.step(clause, step);
		desk.keep();
		desk.record("clause.moved", clause, before, desk.label(clause));
	}

	/**
	 * Removes a clause and all that stands under it; the activity log keeps the words.
	 */
	public void remove(ClauseAt at) {
		var desk = desks.open(at);
		var clause = desk.clause(at);
		desk.outline()
			.branch(clause)
			.forEach(part -> desk.record("clause.removed", part, part.wording().words(), null));
		desk.remove(clause);
		desk.keep();
	}

}
