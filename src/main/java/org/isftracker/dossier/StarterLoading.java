package org.isftracker.dossier;

import java.util.List;

import jakarta.persistence.EntityManager;
import org.isftracker.actor.ActorRegister;
import org.isftracker.resolution.DraftReading;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Loads the starter data, whole or not at all. */
@Service
class StarterLoading {

	private static final long TURN = 2803;

	private final List<DossierPart> parts;

	private final ActorRegister actors;

	private final DraftReading drafts;

	private final Authors authors;

	private final JdbcClient jdbc;

	private final EntityManager entities;

	StarterLoading(List<DossierPart> parts, ActorRegister actors, DraftReading drafts, Authors authors, JdbcClient jdbc,
			EntityManager entities) {
		this.parts = parts;
		this.actors = actors;
		this.drafts = drafts;
		this.authors = authors;
		this.jdbc = jdbc;
		this.entities = entities;
	}

	/**
	 * Leaves a database alone that has an actor or a draft; instances that start together
	 * take turns.
	 */
	@Transactional
	RecordIds loadIntoEmpty() {
		var ids = new RecordIds();
		jdbc.sql("select pg_advisory_xact_lock(:turn)").param("turn", TURN).query().singleValue();
		authors.asAnalyst(() -> {
			if (actors.everyone().isEmpty() && drafts.summaries().isEmpty()) {
				load(new DossierReader().read(), ids);
			}
		});
		return ids;
	}

	/**
	 * What a part has written need not be compared with its first state again and again.
	 */
	private void load(StarterDossier dossier, RecordIds ids) {
		for (var part : parts) {
			part.load(dossier, ids);
			entities.flush();
			entities.clear();
		}
	}

}
