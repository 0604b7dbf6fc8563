package org.isftracker.document;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A page of words before anybody has set it: its title, what runs above every sheet of
 * it, and its parts in their order.
 */
public record WrittenPage(String title, String running, List<Part> parts) {

	public WrittenPage {
		parts = List.copyOf(parts);
	}

	/** The paragraphs that stand above the title. */
	public List<Part> above() {
		return parts.stream().takeWhile(WrittenPage::isAbove).toList();
	}

	/** All that stands below the title. */
	public List<Part> below() {
		return parts.stream().dropWhile(WrittenPage::isAbove).toList();
	}

	private static boolean isAbove(Part part) {
		return part instanceof Paragraph paragraph && paragraph.style() == Style.KICKER;
	}

	/** What a page is made of. */
	public sealed interface Part permits Heading, Paragraph, Bullets, Grid, Picture {

		/** Which of them it is, as a template asks. */
		default String kind() {
			return getClass().getSimpleName();
		}

	}

	/** A heading under the title; level 1 is the highest. */
	public record Heading(int level, String words) implements Part {

	}

	/** A paragraph in one style. */
	public record Paragraph(List<Span> spans, Style style) implements Part {

		public Paragraph {
			spans = List.copyOf(spans);
		}

		public static Paragraph of(String words) {
			return new Paragraph(List.of(Span.plain(words)), Style.NORMAL);
		}

		public static Paragraph small(String words) {
			return new Paragraph(List.of(Span.plain(words)), Style.SMALL);
		}

	}

	/**
	 * How a paragraph stands out: KICKER above a title, LEAD below it, NOTE as a caution.
	 */
	public enum Style {

		NORMAL, SMALL, KICKER, LEAD, NOTE

	}

	/** Items without an order. */
	public record Bullets(List<List<Span>> items) implements Part {

		public Bullets {
			items = List.copyOf(items);
		}

	}

	/**
	 * A table with its columns; every row has as many cells. The name is the end of a
	 * style class.
	 */
	public record Grid(String name, List<Column> columns, List<List<List<Span>>> rows) implements Part {

		public Grid {
			columns = List.copyOf(columns);
			rows = List.copyOf(rows);
		}

		public Grid(List<Column> columns, List<List<List<Span>>> rows) {
			this("plain", columns, rows);
		}

	}

	/** A column and how many hundredths of the page it takes. */
	public record Column(String name, int share) {

	}

	/** A drawing, and the same in words for those who do not see it. */
	public record Picture(Drawing drawing, String alternative) implements Part {

		/** The picture as an element of a page of HTML. */
		public String svg() {
			return Svg.of(this);
		}

		/** The picture as an address that holds all of it, at three dots a unit. */
		public String address() {
			return Png.address(drawing);
		}

	}

	/**
	 * Words set in one manner. The address is that of what they rest on: one that begins
	 * with a slash leads into the application and is followed only from its own pages,
	 * any other from every format.
	 */
	public record Span(String words, Manner manner, @Nullable String address) {

		public Span(String words, Manner manner) {
			this(words, manner, null);
		}

		public static Span plain(String words) {
			return new Span(words, Manner.PLAIN);
		}

		public static Span strong(String words) {
			return new Span(words, Manner.STRONG);
		}

		public static Span emphasized(String words) {
			return new Span(words, Manner.EMPHASIZED);
		}

		/** The same words, leading somewhere. */
		public Span to(@Nullable String elsewhere) {
			return new Span(words, manner, elsewhere);
		}

		/** Whether they lead out of the application, from every format. */
		public boolean leadsOut() {
			return address != null && (address.startsWith("https://") || address.startsWith("http://"));
		}

		/** Whether they lead to a page of the application. */
		public boolean leadsIn() {
			return address != null && address.startsWith("/");
		}

	}

	/** How words are set: FRESH marks what is new, DOUBTFUL what may not hold. */
	public enum Manner {

		PLAIN, STRONG, EMPHASIZED, DELETED, INSERTED, FRESH, DOUBTFUL

	}

}
