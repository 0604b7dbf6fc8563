package org.isftracker.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.isftracker.account.AdministratorsMay;
import org.isftracker.activity.ActivityLog;
import org.isftracker.activity.Deed;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Filling an empty database from an archive, all of it or nothing. Refused with
 * {@link ArchiveRefused} where something stands on record, where the archive was made
 * under another schema, or where it is damaged or too large.
 */
@Service
@AdministratorsMay
@EnableConfigurationProperties(ArchiveSettings.class)
@Transactional(readOnly = true)
public class Restoring {

	private final Catalogue catalogue;

	private final Emptiness emptiness;

	private final Keeper keeper;

	private final JdbcTemplate jdbc;

	private final JsonMapper json;

	private final ActivityLog log;

	private final ArchiveSettings settings;

	Restoring(Catalogue catalogue, Emptiness emptiness, Keeper keeper, JdbcTemplate jdbc, JsonMapper json,
			ActivityLog log, ArchiveSettings settings) {
		this.catalogue = catalogue;
		this.emptiness = emptiness;
		this.keeper = keeper;
		this.jdbc = jdbc;
		this.json = json;
		this.log = log;
		this.settings = settings;
	}

	/** Whether there is nothing yet that an archive would overwrite. */
	public boolean isPossible() {
		return emptiness.firstFilled(catalogue.tables()).isEmpty();
	}

	/**
	 * Everything comes back under its own identity, people with their roles and
	 * passwords. Everybody is signed out. Who restores stays an administrator where the
	 * archive does not know them.
	 */
	@Transactional
	public void restore(Path file) {
		try (var archive = ArchiveFile.open(file, json, settings.unpacked().toBytes())) {
			restore(archive);
		}
		catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

	private void restore(ArchiveFile archive) throws IOException {
		jdbc.execute("select pg_advisory_xact_lock(1946)");
		var tables = catalogue.tables();
		if (emptiness.firstFilled(tables).isPresent()) {
			throw new ArchiveRefused("archive.refused.not-empty");
		}
		var manifest = archive.manifest();
		fits(manifest, tables);
		for (var part : manifest.tables()) {
			archive.verify(part.file(), part.bytes(), part.sha256());
		}
		replace(archive, manifest, tables);
		log.record(Deed.of("archive.restored", Archiving.SUBJECT));
	}

	private void fits(Manifest manifest, List<StoredTable> tables) {
		var here = catalogue.schema();
		var carried = manifest.tables().stream().map(Manifest.Part::table).toList();
		if (!here.equals(manifest.schema()) || !carried.equals(tables.stream().map(StoredTable::name).toList())) {
			throw new ArchiveRefused("archive.refused.schema", manifest.schema().version(), here.version());
		}
	}

	private void replace(ArchiveFile archive, Manifest manifest, List<StoredTable> tables) throws IOException {
		var restorer = keeper.present();
		LeftOut.SIGNING_IN.forEach(table -> jdbc.update("delete from " + StoredTable.quoted(table)));
		jdbc.execute("truncate " + tables.stream().map(StoredTable::quoted).collect(Collectors.joining(", ")));
		var rules = SuspendedRules.suspend(jdbc, catalogue.order().backward());
		try {
			for (int table = 0; table < tables.size(); table++) {
				new TableFilling(archive, jdbc, json, tables.get(table)).fill(manifest.tables().get(table));
			}
			keeper.keep(restorer);
			rules.resume();
		}
		catch (DataAccessException | JacksonException unfit) {
			throw new ArchiveRefused(unfit, "archive.refused.unfit");
		}
	}

}
