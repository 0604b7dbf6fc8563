package org.isftracker.resolution.web;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.isftracker.resolution.ClauseAt;
import org.isftracker.resolution.ClauseId;
import org.isftracker.resolution.ClauseKind;
import org.isftracker.resolution.ClauseText;
import org.isftracker.resolution.Place;
import org.isftracker.resolution.Wording;
import org.isftracker.wording.PlainWords;
import org.jspecify.annotations.Nullable;

/**
 * A clause as somebody typed it, what is to be done with it, and the versions that were
 * seen. Without {@code typed} only the deed counts.
 */
record ClauseForm(boolean typed, @PlainWords(max = Wording.LONGEST, lines = true) @Nullable String words,
		@PlainWords(max = 500, lines = true) @Nullable String heading,
		@PlainWords(max = Wording.LONGEST, lines = true) @Nullable String closing,
		@PlainWords(max = 20) @Nullable String labelSuffix, @Nullable String deed, @Nullable Integer at,
		@Nullable Integer version, @Nullable String next, @Nullable Integer nextVersion, @Nullable String id,
		Place.@Nullable Relation insert, @Nullable String beside, @Nullable ClauseKind kind, @Nullable Integer annex) {

	private static final Set<String> DEEDS = Set.of("split", "join", "up", "down", "in", "out", "remove");

	static ClauseForm of(DraftPage page) {
		var panel = page.panel();
		var view = page.view();
		if (panel != null && page.editing(panel.clause())) {
			return of(panel.clause(), panel.next());
		}
		return new ClauseForm(true, null, null, null, null, null, null, null, null, null, ClauseId.next().toString(),
				view.insert(), text(view.beside()), view.kind(), view.annex());
	}

	private static ClauseForm of(ClauseText clause, @Nullable ClauseText next) {
		return new ClauseForm(true, clause.words(), clause.heading(), clause.closing(), clause.labelSuffix(), null,
				null, clause.version(), (next == null) ? null : next.id().toString(),
				(next == null) ? null : next.version(), null, null, null, null, null);
	}

	/** The same words for the clause as it is now. */
	ClauseForm over(ClauseText theirs) {
		return new ClauseForm(true, words, heading, closing, labelSuffix, null, null, theirs.version(), next,
				nextVersion, null, null, null, null, null);
	}

	/** The same words for a clause of their own, at the end of a part. */
	ClauseForm alone(ClauseKind part, @Nullable Integer ofAnnex) {
		return new ClauseForm(true, words, heading, closing, labelSuffix, null, null, null, null, null,
				ClauseId.next().toString(), Place.Relation.AT_END, null, part, ofAnnex);
	}

	/** What is to be done; whatever is not known is saved. */
	String deedOrSave() {
		return (deed != null && DEEDS.contains(deed)) ? deed : "save";
	}

	boolean wordsMissing() {
		return typed && words == null;
	}

	ClauseAt at(ClauseId clause) {
		return new ClauseAt(clause, Objects.requireNonNullElse(version, -1));
	}

	ClauseAt following() {
		return new ClauseAt(clause(next).orElseGet(ClauseId::next), Objects.requireNonNullElse(nextVersion, -1));
	}

	@Nullable Wording unsaved() {
		return typed ? wording() : null;
	}

	Wording wording() {
		return new Wording(heading, Objects.requireNonNullElse(words, ""), closing, labelSuffix);
	}

	/** Without a caret, a single bar says where the second part begins. */
	int splitAt() {
		var text = wording().words();
		if (at != null) {
			return at;
		}
		int bar = text.indexOf('|');
		return (bar == text.lastIndexOf('|')) ? bar : -1;
	}

	Wording withoutBar() {
		return (at != null) ? wording() : wording().saying(wording().words().replace("|", ""));
	}

	/**
	 * The identity that a new clause is to have, so that adding it twice adds it once.
	 */
	ClauseId chosen() {
		return clause(id).orElseGet(ClauseId::next);
	}

	private static Optional<ClauseId> clause(@Nullable String id) {
		return Optional.ofNullable(id).filter(ClauseForm::isId).map(ClauseId::of);
	}

	private static boolean isId(String text) {
		return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
	}

	private static @Nullable String text(@Nullable ClauseId clause) {
		return (clause == null) ? null : clause.toString();
	}

	Place place() {
		return new Place(Objects.requireNonNullElse(insert, Place.Relation.AT_END), clause(beside).orElse(null),
				Objects.requireNonNullElse(kind, ClauseKind.OPERATIVE), annex);
	}

}
