package org.isftracker.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import javax.sql.DataSource;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.isftracker.Journey;
import org.isftracker.PageAddresses;
import org.isftracker.ResolutionTrackerApplication;
import org.isftracker.TestDatabase;
import org.isftracker.Visitor;
import org.isftracker.archive.Manifest.Part;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import tools.jackson.databind.json.JsonMapper;

/** Everything leaves in one file, and fills another tracker. */
@Journey
@TestPropertySource(properties = "tracker.dossier=starter")
class ArchiveJourneyTests {

	private static final String RESTORE = "/archive/restore";

	@LocalServerPort
	int port;

	@Autowired
	Catalogue catalogue;

	@Autowired
	DataSource database;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping mappings;

	@Test
	void everyTableIsCarriedOrNamedAsLeftOut() {
		var carried = catalogue.tables().stream().map(StoredTable::name).toList();

		assertThat(catalogue.names()).filteredOn(name -> !LeftOut.has(name))
			.containsExactlyInAnyOrderElementsOf(carried);
		assertThat(catalogue.names()).containsAll(LeftOut.SIGNING_IN).containsAll(LeftOut.OF_THE_DATABASE);
		assertThat(catalogue.tables()).allSatisfy(table -> assertThat(table.key()).as(table.name()).isNotEmpty());
	}

	@Test
	void everySequenceBelongsToAColumn() {
		assertThat(jdbc.sql("""
				select count(*) from pg_class s where s.relkind = 'S'
				and not exists (select from pg_depend d where d.objid = s.oid and d.deptype in ('a', 'i'))""")
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void onlyAnAdministratorTakesOrRestoresEverything() {
		for (var role : List.of("reader", "analyst", "lead")) {
			var visitor = Visitor.at(port).signedInAs(role);
			assertThat(visitor.get("/archive").statusCode()).isEqualTo(403);
			assertThat(visitor.post("/account", "/archive", Map.of()).statusCode()).isEqualTo(403);
			assertThat(visitor.upload("/account", RESTORE, "file", "a.zip", new byte[0]).statusCode()).isEqualTo(403);
		}
		var admin = Visitor.at(port).signedInAs("admin");
		assertThat(admin.postWithoutToken("/archive", Map.of()).statusCode()).isEqualTo(403);
		assertThat(admin.get("/archive").body()).contains("Something is on record here");
	}

	@Test
	void aTrackerThatHasARecordIsNotOverwritten() {
		var admin = Visitor.at(port).signedInAs("admin");

		assertThat(admin.upload("/archive", RESTORE, "file", "a.zip", everything(admin)).body())
			.contains("Something is on record here already.");
	}

	@Test
	void theArchiveIsAsItsSchemaSays() throws IOException {
		var entries = entries(everything(Visitor.at(port).signedInAs("admin")));
		var schema = text(entries, EntryNames.SCHEMA);

		var tables = entries.keySet().stream().filter(name -> name.startsWith("tables/")).toList();
		assertThat(problems(schema, text(entries, EntryNames.MANIFEST))).isEmpty();
		assertThat(problems(schema, "{}")).isNotEmpty();
		assertThat(tables).hasSizeGreaterThan(50)
			.allSatisfy(name -> assertThat(problems(ofTable(schema, name), text(entries, name))).as(name).isEmpty());
	}

	@Test
	void anEmptyTrackerIsFilledWithAllOfItOrNothing() throws Exception {
		var archive = everything(Visitor.at(port).signedInAs("admin"));
		var before = rows(jdbc);
		var fresh = TestDatabase.fresh();
		try (var other = new SpringApplicationBuilder(ResolutionTrackerApplication.class)
			.properties(Map.of("server.port", "0", "spring.datasource.url", fresh.getJdbcUrl(),
					"spring.datasource.username", String.valueOf(fresh.getUsername()), "spring.datasource.password",
					String.valueOf(fresh.getPassword()), "tracker.admin.password", "isf-admin", "spring.jmx.enabled",
					"false"))
			.run()) {
			int elsewhere = other.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
			var there = other.getBean(JdbcClient.class);
			var empty = rows(there);
			var admin = Visitor.at(elsewhere).signedInAs("admin");

			refusals(archive).forEach((name, refused) -> {
				assertThat(admin.upload("/archive", RESTORE, "file", "a.zip", refused.archive()).body()).as(name)
					.contains(refused.words());
				assertThat(rows(there)).as(name).isEqualTo(empty);
			});

			var restored = admin.upload("/archive", RESTORE, "file", "a.zip", archive);
			assertThat(restored.headers().firstValue("location")).get().asString().endsWith("/login?restored");
			assertThat(admin.get("/").statusCode()).isEqualTo(302);
			assertThat(rows(there)).isEqualTo(before);
			isAlive(elsewhere, there);
		}
	}

	/** Rules are in force again, ids go on, and people find their pages. */
	private void isAlive(int elsewhere, JdbcClient there) {
		assertThat(there.sql("select count(*) from pg_trigger where tgenabled = 'D'").query(Long.class).single())
			.isZero();
		assertThat(deferrable(there)).isEqualTo(deferrable(jdbc));
		assertThat(there.sql("select kind from activity order by id desc limit 1").query(String.class).single())
			.isEqualTo("archive.restored");
		var lead = Visitor.at(elsewhere).signedInAs("lead");
		var pages = new TreeMap<String, Integer>();
		new PageAddresses(mappings).walk(address -> {
			var answer = lead.get(address);
			pages.put(address, answer.statusCode());
			return answer.statusCode() == 200 ? answer.body() : "";
		});
		assertThat(pages).hasSizeGreaterThan(40)
			.allSatisfy((page, status) -> assertThat(status).as(page).isLessThan(404));
	}

	/** What each table holds, but for who is signed in and what was told since. */
	private Map<String, List<String>> rows(JdbcClient from) {
		var rows = new LinkedHashMap<String, List<String>>();
		catalogue.tables()
			.forEach(table -> rows.put(table.name(),
					from.sql("select t::text from " + table.quoted() + " t "
							+ (table.name().equals("activity") ? "where kind not like 'archive.%' " : "") + "order by "
							+ table.order())
						.query(String.class)
						.list()));
		return rows;
	}

	private Map<String, Refused> refusals(byte[] archive) throws IOException {
		var refusals = new TreeMap<String, Refused>();
		refusals.put("no zip", new Refused("certainly not a zip".getBytes(StandardCharsets.UTF_8), "not an archive"));
		refusals.put("cut short", new Refused(Arrays.copyOf(archive, archive.length / 2), "not an archive"));
		refusals.put("another zip",
				new Refused(changed(archive, EntryNames.MANIFEST, words -> null), "not an archive"));
		refusals.put("another schema",
				new Refused(
						changed(archive, EntryNames.MANIFEST,
								words -> words.replaceFirst("\"version\" *: *\"\\d+\"", "\"version\" : \"7\"")),
						"version 7 of the tables"));
		refusals.put("another format",
				new Refused(
						changed(archive, EntryNames.MANIFEST,
								words -> words.replaceFirst("\"formatVersion\" *: *1", "\"formatVersion\" : 2")),
						"another version"));
		var actors = names(archive, "-actor.json");
		refusals.put("a missing table", new Refused(changed(archive, actors, words -> null), "damaged"));
		refusals.put("a changed table",
				new Refused(changed(archive, actors, words -> words.replace("Pakistan", "Pakistam")), "damaged"));
		var unfit = text(entries(archive), actors).replace("\"STATE\"", "\"PLANET\"");
		refusals.put("a row that the table refuses", new Refused(changed(changed(archive, actors, words -> unfit),
				EntryNames.MANIFEST, words -> rehashed(words, actors, unfit)), "these tables do not accept"));
		refusals.put("a bomb", new Refused(changed(archive, actors, words -> " ".repeat(50_000_000)), "damaged"));
		return refusals;
	}

	private static String names(byte[] archive, String end) throws IOException {
		return entries(archive).keySet().stream().filter(name -> name.endsWith(end)).findFirst().orElseThrow();
	}

	private byte[] everything(Visitor admin) {
		var answer = admin.postForBytes("/archive", "/archive", Map.of());
		assertThat(answer.statusCode()).isEqualTo(200);
		return answer.body();
	}

	private static List<?> problems(String schema, String json) {
		return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
			.getSchema(schema, InputFormat.JSON)
			.validate(json, InputFormat.JSON);
	}

	/** The schema of one table's file alone. */
	private static String ofTable(String schema, String file) {
		var whole = JsonMapper.shared().readTree(schema);
		var table = file.replaceAll(".*/\\d+-|\\.json", "");
		return JsonMapper.shared().writeValueAsString(Map.of("$defs", whole.get("$defs"), "$ref", "#/$defs/" + table));
	}

	private static String text(Map<String, byte[]> entries, String name) {
		return new String(Objects.requireNonNull(entries.get(name), name), StandardCharsets.UTF_8);
	}

	private static Map<String, byte[]> entries(byte[] archive) throws IOException {
		var entries = new LinkedHashMap<String, byte[]>();
		try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
			for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				entries.put(entry.getName(), zip.readAllBytes());
			}
		}
		return entries;
	}

	/** The archive with other words in one of its files, or without it. */
	private static byte[] changed(byte[] archive, String name, UnaryOperator<String> change) throws IOException {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			for (var entry : entries(archive).entrySet()) {
				var words = entry.getKey().equals(name)
						? change.apply(new String(entry.getValue(), StandardCharsets.UTF_8)) : "";
				if (words != null) {
					zip.putNextEntry(new ZipEntry(entry.getKey()));
					zip.write(words.isEmpty() ? entry.getValue() : words.getBytes(StandardCharsets.UTF_8));
				}
			}
		}
		return bytes.toByteArray();
	}

	/** The manifest as somebody would forge it for a changed table. */
	private static String rehashed(String manifest, String file, String content) {
		var bytes = content.getBytes(StandardCharsets.UTF_8);
		var hash = HexFormat.of().formatHex(Counted.sha256().digest(bytes));
		var read = JsonMapper.shared().readValue(manifest, Manifest.class);
		var parts = read.tables()
			.stream()
			.map(part -> part.file().equals(file) ? new Part(part.table(), file, part.rows(), bytes.length, hash)
					: part)
			.toList();
		return JsonMapper.shared().writeValueAsString(Manifest.of(read.schema(), read.madeAt(), read.madeBy(), parts));
	}

	/** An archive that is not restored, and what is said of it. */
	private record Refused(Supplier<byte[]> bytes, String words) {

		Refused(byte[] archive, String words) {
			this(archive::clone, words);
		}

		byte[] archive() {
			return bytes.get();
		}

	}

	private static long deferrable(JdbcClient database) {
		return database.sql("select count(*) from pg_constraint where contype = 'f' and condeferrable")
			.query(Long.class)
			.single();
	}

}
