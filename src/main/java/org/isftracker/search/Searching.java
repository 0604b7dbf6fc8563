package org.isftracker.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.isftracker.account.SignedIn;
import org.isftracker.search.Find.Excerpt;
import org.isftracker.search.Find.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Searching the whole record by words or their beginnings, all of which must occur, with
 * PostgreSQL's full-text search. At most twenty finds of each kind, best first; readers
 * find nothing that is held in confidence.
 */
@Service
@Transactional(readOnly = true)
public class Searching {

	private static final char START = '\uE000';

	private static final char END = '\uE001';

	private static final String FINDS = """
			select kind, id, parent_id, title,
				ts_headline('english', translate(words, :marks, ''), to_tsquery('english', :query), :options) as excerpt
			from (
				select *, row_number() over (partition by kind order by ts_rank(found, to_tsquery('english', :query)) desc, title, id) as place
				from search_entry
				where found @@ to_tsquery('english', :query) and (:confidential or not confidential)
			) ranked
			where place <= 20
			order by kind, place
			""";

	private final JdbcClient jdbc;

	private final SignedIn signedIn;

	Searching(JdbcClient jdbc, SignedIn signedIn) {
		this.jdbc = jdbc;
		this.signedIn = signedIn;
	}

	/** What was found; nothing where the words hold neither a letter nor a figure. */
	public List<Find> find(String words) {
		var query = query(words);
		if (query.isEmpty()) {
			return List.of();
		}
		return jdbc.sql(FINDS)
			.param("query", query)
			.param("confidential", signedIn.current().role().mayReadConfidential())
			.param("marks", "" + START + END)
			.param("options", "StartSel=" + START + ", StopSel=" + END + ", MaxFragments=1, MaxWords=40, MinWords=20")
			.query((row, number) -> find(row))
			.list();
	}

	static String query(String words) {
		return Stream.of(words.split("[^\\p{L}\\p{N}]+"))
			.filter(word -> !word.isEmpty())
			.limit(20)
			.map(word -> word + ":*")
			.collect(Collectors.joining(" & "));
	}

	private static Find find(ResultSet row) throws SQLException {
		return new Find(Kind.valueOf(row.getString("kind")), row.getObject("id", UUID.class),
				row.getObject("parent_id", UUID.class), row.getString("title"), excerpts(row.getString("excerpt")));
	}

	static List<Excerpt> excerpts(String headline) {
		List<Excerpt> excerpts = new ArrayList<>();
		int from = 0;
		for (int start = headline.indexOf(START); start >= 0; start = headline.indexOf(START, from)) {
			int end = headline.indexOf(END, start);
			add(excerpts, headline.substring(from, start), false);
			add(excerpts, headline.substring(start + 1, end), true);
			from = end + 1;
		}
		add(excerpts, headline.substring(from), false);
		return excerpts;
	}

	private static void add(List<Excerpt> excerpts, String text, boolean marked) {
		if (!text.isEmpty()) {
			excerpts.add(new Excerpt(text, marked));
		}
	}

}
