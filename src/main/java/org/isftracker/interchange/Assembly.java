package org.isftracker.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.isftracker.interchange.ImportRefused.Reason;
import org.isftracker.resolution.AnnexTitle;
import org.isftracker.resolution.ClauseKind;
import org.isftracker.resolution.NewClause;
import org.isftracker.resolution.Wording;
import org.jspecify.annotations.Nullable;

/** Puts clauses together from paragraphs, each taken for what a person says it is. */
final class Assembly {

	private static final Pattern SUFFIX = Pattern.compile("\\d\\s*(bis|ter|quater|quinquies|sexies|alt)\\b");

	private static final int LONGEST_HEADING = 500;

	private final List<NewClause> clauses = new ArrayList<>();

	private final List<Integer> places = new ArrayList<>();

	private final List<AnnexTitle> annexes = new ArrayList<>();

	private ClauseKind kind = ClauseKind.OPERATIVE;

	private @Nullable String heading;

	private int headingAt;

	private int place;

	private Assembly() {
	}

	/** Refuses what cannot be put together with {@link ImportRefused}. */
	static Assembly of(List<FlatParagraph> paragraphs) {
		var assembly = new Assembly();
		for (var paragraph : paragraphs) {
			assembly.take(paragraph, paragraph.part());
			assembly.place++;
		}
		assembly.place = Math.max(0, assembly.headingAt);
		refuse(assembly.heading != null, Reason.HEADING_OF_NOTHING, assembly.place);
		refuse(assembly.clauses.isEmpty(), Reason.NOTHING_LEFT, 0);
		return assembly;
	}

	List<NewClause> clauses() {
		return clauses;
	}

	/** For each clause, which paragraph it was made of. */
	List<Integer> places() {
		return places;
	}

	List<AnnexTitle> annexes() {
		return annexes;
	}

	private void take(FlatParagraph paragraph, Part part) {
		switch (part) {
			case PREAMBULAR -> start(ClauseKind.PREAMBULAR, paragraph);
			case OPERATIVE -> start(ClauseKind.OPERATIVE, paragraph);
			case ANNEX -> annexed(paragraph);
			case SUB_1, SUB_2, SUB_3, SUB_4 -> below(paragraph, part.level());
			case CLOSING -> close(paragraph);
			case HEADING -> head(paragraph.words());
			case ANNEX_TITLE -> title(paragraph.words());
			case LEAVE_OUT -> {
			}
		}
	}

	private void start(ClauseKind next, FlatParagraph paragraph) {
		kind = next;
		add(paragraph, 0);
	}

	private void annexed(FlatParagraph paragraph) {
		if (annexes.isEmpty()) {
			title("Annex");
		}
		start(ClauseKind.ANNEX, paragraph);
	}

	private void below(FlatParagraph paragraph, int level) {
		refuse(clauses.isEmpty() || clauses.get(clauses.size() - 1).kind() != kind, Reason.NOTHING_TO_STAND_UNDER,
				place);
		add(paragraph, Math.min(level, clauses.get(clauses.size() - 1).level() + 1));
	}

	private void add(FlatParagraph paragraph, int level) {
		refuse(paragraph.words().length() > Wording.LONGEST, Reason.PARAGRAPH_TOO_LONG, place);
		refuse(paragraph.words().isBlank(), Reason.NO_WORDS, place);
		var wording = new Wording(heading, paragraph.words(), null, suffix(paragraph.label()));
		clauses.add(new NewClause(level, kind, (kind == ClauseKind.ANNEX) ? annexes.size() : null, wording, null,
				Set.of()));
		places.add(place);
		heading = null;
	}

	private void close(FlatParagraph paragraph) {
		int last = clauses.size() - 1;
		while (last >= 0 && clauses.get(last).level() > paragraph.level()) {
			last--;
		}
		refuse(last < 0, Reason.NOTHING_TO_CLOSE, place);
		var closed = clauses.get(last);
		var before = closed.wording().closing();
		var closing = (before == null) ? paragraph.words() : before + "\n" + paragraph.words();
		refuse(closing.length() > Wording.LONGEST, Reason.PARAGRAPH_TOO_LONG, place);
		clauses.set(last, closed.reading(closed.wording().closingWith(closing)));
	}

	private void head(String words) {
		headingAt = place;
		heading = (heading == null) ? words : heading + "\n" + words;
		refuse(heading.length() > LONGEST_HEADING, Reason.TITLE_TOO_LONG, place);
	}

	private void title(String words) {
		refuse(words.length() > LONGEST_HEADING, Reason.TITLE_TOO_LONG, place);
		annexes.add(new AnnexTitle(annexes.size() + 1, words));
		kind = ClauseKind.ANNEX;
	}

	private static @Nullable String suffix(String label) {
		var found = SUFFIX.matcher(label);
		return found.find() ? found.group(1) : null;
	}

	private static void refuse(boolean refused, Reason reason, int paragraph) {
		if (refused) {
			throw new ImportRefused(reason, paragraph);
		}
	}

}
