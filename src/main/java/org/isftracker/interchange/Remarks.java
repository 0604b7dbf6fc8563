package org.isftracker.interchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.isftracker.comparison.ComparedRow;
import org.isftracker.resolution.ClauseId;
import org.isftracker.resolution.ClauseText;
import org.springframework.context.support.MessageSourceAccessor;

/** What the margin of a redline says: where a clause came from, or where it went. */
final class Remarks {

	private final Map<ClauseId, String> went = new HashMap<>();

	private final Map<ClauseId, String> came = new HashMap<>();

	private final MessageSourceAccessor messages;

	Remarks(List<ComparedRow> rows, MessageSourceAccessor messages) {
		this.messages = messages;
		rows.forEach(this::take);
	}

	private void take(ComparedRow row) {
		var later = row.later();
		if (later != null && !row.earlier().isEmpty()) {
			row.earlier().forEach(clause -> went.put(clause.id(), later.label()));
			came.put(later.id(), row.earlier().stream().map(ClauseText::label).collect(Collectors.joining(", ")));
		}
	}

	/** A clause that lives on in one that keeps more words of another. */
	String removed(PrintedLine line) {
		return about(line, "joined", went);
	}

	/** A clause that was cut from one that lives on elsewhere. */
	String added(PrintedLine line) {
		return about(line, "split", came);
	}

	private String about(PrintedLine line, String key, Map<ClauseId, String> places) {
		var clause = line.clause();
		var place = clause == null || line.role() != PrintedLine.Role.WORDS ? null : places.get(clause.id());
		return place == null ? "" : messages.getMessage("interchange.remark." + key, new Object[] { place });
	}

	String movedTo(PrintedLine before, PrintedLine after) {
		return moved(before, after, "moved-to", after);
	}

	String movedFrom(PrintedLine before, PrintedLine after) {
		return moved(before, after, "moved-from", before);
	}

	private String moved(PrintedLine before, PrintedLine after, String key, PrintedLine other) {
		if (other.role() != PrintedLine.Role.WORDS) {
			return "";
		}
		var reworded = before.words().equals(after.words()) ? "" : "-reworded";
		return messages.getMessage("interchange.remark." + key + reworded,
				new Object[] { Objects.requireNonNull(other.clause()).label() });
	}

}
