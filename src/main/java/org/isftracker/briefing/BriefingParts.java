package org.isftracker.briefing;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.isftracker.briefing.Arrangement.Arranged;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sections of briefings, what people wrote in them, and the files they left in. */
@Repository
class BriefingParts {

	private final JdbcClient jdbc;

	BriefingParts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Map<Place, WrittenText> texts(BriefingId id) {
		return jdbc.sql("select * from briefing_text where briefing_id = :id")
			.param("id", id.id())
			.query((row, number) -> new WrittenText(Place.valueOf(row.getString("place")), row.getString("words"),
					row.getInt("version"), row.getString("written_by"), BriefingRow.instant(row, "written_at")))
			.list()
			.stream()
			.collect(toMap(WrittenText::place, text -> text));
	}

	void write(BriefingId id, Place place, String words, String person, Instant now) {
		jdbc.sql("""
				insert into briefing_text (briefing_id, place, words, version, written_by, written_at)
				values (:id, :place, :words, 1, :person, :now)
				on conflict (briefing_id, place) do update set words = excluded.words, written_by = excluded.written_by,
				    written_at = excluded.written_at, version = briefing_text.version + 1""")
			.param("id", id.id())
			.param("place", place.name())
			.param("words", words)
			.param("person", person)
			.param("now", BriefingRow.at(now))
			.update();
	}

	/** The usual arrangement where nobody made another. */
	Arrangement arrangement(BriefingId id) {
		var sections = jdbc.sql("select section, shown from briefing_section where briefing_id = :id order by position")
			.param("id", id.id())
			.query((row, number) -> new Arranged(Section.valueOf(row.getString("section")), row.getBoolean("shown")))
			.list();
		return sections.isEmpty() ? Arrangement.USUAL : new Arrangement(sections);
	}

	void arrange(BriefingId id, Arrangement arrangement) {
		jdbc.sql("delete from briefing_section where briefing_id = :id").param("id", id.id()).update();
		for (int position = 0; position < arrangement.sections().size(); position++) {
			var one = arrangement.sections().get(position);
			jdbc.sql("""
					insert into briefing_section (briefing_id, section, position, shown)
					values (:id, :section, :position, :shown)""")
				.param("id", id.id())
				.param("section", one.section().name())
				.param("position", position)
				.param("shown", one.shown())
				.update();
		}
	}

	Optional<byte[]> file(BriefingId id, BriefingFormat format, Extent extent) {
		return jdbc
			.sql("select content from briefing_file where briefing_id = :id and format = :format and extent = :extent")
			.param("id", id.id())
			.param("format", format.name())
			.param("extent", extent.name())
			.query((row, number) -> row.getBytes(1))
			.optional();
	}

	void keep(BriefingId id, BriefingFormat format, Extent extent, byte[] file) {
		jdbc.sql("""
				insert into briefing_file (briefing_id, format, extent, content)
				values (:id, :format, :extent, :file)""")
			.param("id", id.id())
			.param("format", format.name())
			.param("extent", extent.name())
			.param("file", file)
			.update();
	}

}
