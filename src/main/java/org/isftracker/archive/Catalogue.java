package org.isftracker.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the database says of its own tables. */
@Repository
class Catalogue {

	private final JdbcClient jdbc;

	Catalogue(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Every table of the record, each behind those that it points to. */
	List<StoredTable> tables() {
		var columns = columns();
		var keys = keys();
		return order().tables()
			.stream()
			.map(table -> new StoredTable(table, columns.getOrDefault(table, List.of()),
					keys.getOrDefault(table, List.of())))
			.toList();
	}

	TableOrder order() {
		return TableOrder.of(names().stream().filter(table -> !LeftOut.has(table)).toList(), references());
	}

	/** The names of all tables, carried or not. */
	List<String> names() {
		return jdbc.sql("""
				select relname from pg_class
				where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p') order by relname""")
			.query(String.class)
			.list();
	}

	private List<Reference> references() {
		return jdbc.sql("""
				select t.relname, k.conname, r.relname from pg_constraint k
				join pg_class t on t.oid = k.conrelid join pg_class r on r.oid = k.confrelid
				where k.contype = 'f' and t.relnamespace = current_schema()::regnamespace order by 1, 2""")
			.query((row, number) -> new Reference(row.getString(1), row.getString(2), row.getString(3)))
			.list();
	}

	private Map<String, List<StoredColumn>> columns() {
		return jdbc.sql("""
				select t.relname, a.attname, format_type(a.atttypid, a.atttypmod) as type, a.attnotnull,
				    a.attidentity <> '' as counted, a.attgenerated <> '' as computed
				from pg_attribute a join pg_class t on t.oid = a.attrelid
				where t.relnamespace = current_schema()::regnamespace and t.relkind in ('r', 'p')
				  and a.attnum > 0 and not a.attisdropped
				order by t.relname, a.attnum""")
			.query((row, number) -> Map.entry(row.getString("relname"), column(row)))
			.list()
			.stream()
			.collect(byTable());
	}

	private static StoredColumn column(ResultSet row) throws SQLException {
		return new StoredColumn(row.getString("attname"), row.getString("type"), row.getBoolean("attnotnull"),
				row.getBoolean("counted"), row.getBoolean("computed"));
	}

	private Map<String, List<String>> keys() {
		return jdbc.sql("""
				select t.relname, a.attname from pg_constraint k
				join pg_class t on t.oid = k.conrelid
				cross join unnest(k.conkey) with ordinality as part (attnum, place)
				join pg_attribute a on a.attrelid = t.oid and a.attnum = part.attnum
				where k.contype = 'p' and t.relnamespace = current_schema()::regnamespace
				order by t.relname, part.place""")
			.query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
			.list()
			.stream()
			.collect(byTable());
	}

	private static <T> Collector<Map.Entry<String, T>, ?, Map<String, List<T>>> byTable() {
		return Collectors.groupingBy(Map.Entry::getKey, LinkedHashMap::new,
				Collectors.mapping(Map.Entry::getValue, Collectors.toList()));
	}

	SchemaVersion schema() {
		return jdbc.sql("""
				select max(version::numeric)::text, encode(sha256(convert_to(string_agg(version || ':' || checksum,
				    E'\\n' order by version::numeric), 'UTF8')), 'hex')
				from flyway_schema_history where success and version is not null""")
			.query((row, number) -> new SchemaVersion(row.getString(1), row.getString(2)))
			.single();
	}

}
