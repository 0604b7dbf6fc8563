package org.isftracker.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;

import org.isftracker.account.AdministratorsMay;
import org.isftracker.account.SignedIn;
import org.isftracker.activity.ActivityLog;
import org.isftracker.activity.Deed;
import org.isftracker.activity.Subject;
import org.isftracker.archive.Manifest.Part;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.json.JsonMapper;

/**
 * Writing everything on record into one file: people with their hashed passwords, what is
 * in confidence, all history, and the original files.
 */
@Service
@AdministratorsMay
public class Archiving {

	static final Subject SUBJECT = new Subject("archive", "everything", "Everything on record", "/archive");

	private final Catalogue catalogue;

	private final JdbcTemplate jdbc;

	private final JsonMapper json;

	private final SignedIn signedIn;

	private final ActivityLog log;

	private final Clock clock;

	Archiving(Catalogue catalogue, JdbcTemplate jdbc, JsonMapper json, SignedIn signedIn, ActivityLog log,
			Clock clock) {
		this.catalogue = catalogue;
		this.jdbc = jdbc;
		this.json = json;
		this.signedIn = signedIn;
		this.log = log;
		this.clock = clock;
	}

	/**
	 * Everything as it is at one moment, whoever writes meanwhile. The file is the
	 * caller's to delete.
	 */
	@Transactional(isolation = Isolation.REPEATABLE_READ)
	public Path everything() {
		try {
			var file = Files.createTempFile("archive", ".zip");
			write(file);
			log.record(Deed.of("archive.made", SUBJECT));
			return file;
		}
		catch (IOException full) {
			throw new UncheckedIOException(full);
		}
	}

	private void write(Path file) throws IOException {
		jdbc.execute("set local time zone 'UTC'");
		var tables = catalogue.tables();
		try (var archive = new ArchiveWriting(Files.newOutputStream(file), jdbc, json)) {
			archive.write(EntryNames.SCHEMA, JsonSchema.of(tables));
			var parts = new ArrayList<Part>();
			for (var table : tables) {
				parts.add(archive.write(parts.size() + 1, table));
			}
			archive.write(EntryNames.MANIFEST,
					Manifest.of(catalogue.schema(), clock.instant(), signedIn.current().username(), parts));
		}
		catch (IOException | RuntimeException failure) {
			Files.deleteIfExists(file);
			throw failure;
		}
	}

}
