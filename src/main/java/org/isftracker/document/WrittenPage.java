package org.isftracker.document;

import java.util.List;

/**
 * A page of words before anybody has set it: its title, what runs above every sheet of
 * it, and its parts in their order.
 */
public record WrittenPage(String title, String running, List<Part> parts) {

	public WrittenPage {
		parts = List.copyOf(parts);
	}

	/** What a page is made of. */
	public sealed interface Part permits Heading, Paragraph, Bullets, Grid {

	}

	/** A heading under the title; level 1 is the highest. */
	public record Heading(int level, String words) implements Part {

	}

	/** A paragraph, in small letters or not. */
	public record Paragraph(List<Span> spans, boolean small) implements Part {

		public Paragraph {
			spans = List.copyOf(spans);
		}

		public static Paragraph of(String words) {
			return new Paragraph(List.of(Span.plain(words)), false);
		}

		public static Paragraph small(String words) {
			return new Paragraph(List.of(Span.plain(words)), true);
		}

	}

	/** Items without an order. */
	public record Bullets(List<List<Span>> items) implements Part {

		public Bullets {
			items = List.copyOf(items);
		}

	}

	/** A table with its columns; every row has as many cells. */
	public record Grid(List<Column> columns, List<List<List<Span>>> rows) implements Part {

		public Grid {
			columns = List.copyOf(columns);
			rows = List.copyOf(rows);
		}

	}

	/** A column and how many hundredths of the page it takes. */
	public record Column(String name, int share) {

	}

	/** Words set in one manner. */
	public record Span(String words, Manner manner) {

		public static Span plain(String words) {
			return new Span(words, Manner.PLAIN);
		}

		public static Span strong(String words) {
			return new Span(words, Manner.STRONG);
		}

		public static Span emphasized(String words) {
			return new Span(words, Manner.EMPHASIZED);
		}

	}

	/** How words are set. */
	public enum Manner {

		PLAIN, STRONG, EMPHASIZED, DELETED, INSERTED

	}

}
