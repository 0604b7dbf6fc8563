package org.isftracker.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every record of the dossier as kind and key, and every record that cites statements.
 */
class DossierRecords {

	private final StarterDossier dossier;

	DossierRecords(StarterDossier dossier) {
		this.dossier = dossier;
	}

	/** A record that rests on statements. */
	record Cited(String record, List<String> statements) {

	}

	List<String> all() {
		var keys = new ArrayList<String>();
		dossier.actors().forEach((actor) -> keys.add("actor:" + actor.key()));
		dossier.statements().forEach((statement) -> keys.add("statement:" + statement.key()));
		dossier.terms().forEach((term) -> keys.add("term:" + term.key()));
		dossier.drafts().forEach((draft) -> {
			keys.add("draft:" + draft.key());
			clausesOf(draft).forEach((clause) -> keys.add("clause:" + draft.key() + "/" + clause));
		});
		cited().map(Cited::record).distinct().forEach(keys::add);
		return keys;
	}

	Set<String> of(String kind) {
		return all().stream()
			.filter((key) -> key.startsWith(kind + ":"))
			.map((key) -> key.substring(kind.length() + 1))
			.collect(Collectors.toSet());
	}

	List<String> clausesOf(DraftEntry draft) {
		return dossier.clausesOf(draft).stream().map(ClauseEntry::key).toList();
	}

	Stream<Cited> cited() {
		return Stream.of(readings(), nations(), positions(), council(), notes()).flatMap((part) -> part);
	}

	private Stream<Cited> readings() {
		return dossier.readings()
			.stream()
			.flatMap((term) -> term.drafts()
				.stream()
				.map((reading) -> new Cited("reading:" + reading.draft() + "/" + term.term(), reading.statements())));
	}

	private Stream<Cited> nations() {
		return dossier.nations()
			.stream()
			.flatMap((nation) -> Stream.of(statuses(nation), offers(nation), conditions(nation))
				.flatMap((part) -> part));
	}

	private static Stream<Cited> statuses(NationEntry nation) {
		return nation.participation()
			.stream()
			.map((status) -> new Cited("participation:" + nation.actor() + "/" + status.status(), status.statements()));
	}

	private static Stream<Cited> offers(NationEntry nation) {
		return nation.contributions()
			.stream()
			.flatMap((contribution) -> contribution.versions()
				.stream()
				.map((offer) -> new Cited("contribution:" + contribution.key(), offer.statements())));
	}

	private static Stream<Cited> conditions(NationEntry nation) {
		return nation.conditions()
			.stream()
			.map((condition) -> new Cited("condition:" + condition.key(), condition.statements()));
	}

	private Stream<Cited> positions() {
		return dossier.positions()
			.stream()
			.flatMap((position) -> position.versions()
				.stream()
				.map((view) -> new Cited("position:" + position.key(), view.statements())));
	}

	private Stream<Cited> council() {
		var votes = dossier.votes()
			.stream()
			.map((vote) -> new Cited("vote:" + vote.draft() + "/" + vote.actor(), vote.statements()));
		var dates = dossier.calendar().stream().map((date) -> new Cited("calendar:" + date.key(), date.statements()));
		var needs = dossier.requirements()
			.stream()
			.map((need) -> new Cited("requirement:" + need.kind(), need.statements()));
		return Stream.of(votes, dates, needs).flatMap((part) -> part);
	}

	private Stream<Cited> notes() {
		return dossier.notes().stream().map((note) -> new Cited("note:" + note.key(), note.statements()));
	}

}
