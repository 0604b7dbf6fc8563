package org.isftracker.interchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Reads tracked changes as Word does, from the plain XML: what the text is when all are
 * accepted, and when all are rejected.
 */
final class WordChanges {

	static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

	private final Map<String, Document> parts = new HashMap<>();

	private final Map<String, Element> definitions = new HashMap<>();

	WordChanges(byte[] docx) {
		try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
			for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (entry.getName().endsWith(".xml")) {
					parts.put(entry.getName(), parse(zip.readAllBytes()));
				}
			}
		}
		catch (IOException | SAXException | ParserConfigurationException broken) {
			throw new AssertionError(broken);
		}
	}

	private static Document parse(byte[] xml) throws IOException, SAXException, ParserConfigurationException {
		var factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
	}

	List<String> accepted() {
		return new Side(Set.of("del", "moveFrom"), false).paragraphs();
	}

	List<String> rejected() {
		return new Side(Set.of("ins", "moveTo"), true).paragraphs();
	}

	/** The numbers of all tracked changes and ends of moves. */
	List<String> changeNumbers() {
		return Stream.of("ins", "del", "moveFrom", "moveTo", "pPrChange", "moveFromRangeStart", "moveToRangeStart")
			.flatMap(name -> all("word/document.xml", name).map(change -> change.getAttributeNS(W, "id")))
			.toList();
	}

	List<String> comments() {
		return all("word/comments.xml", "comment").map(Element::getTextContent).toList();
	}

	long count(String name) {
		return all("word/document.xml", name).count();
	}

	Stream<Element> all(String part, String name) {
		var found = Objects.requireNonNull(parts.get(part)).getElementsByTagNameNS(W, name);
		return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast);
	}

	private static Stream<Element> children(Node parent) {
		var nodes = parent.getChildNodes();
		return IntStream.range(0, nodes.getLength())
			.mapToObj(nodes::item)
			.filter(Element.class::isInstance)
			.map(Element.class::cast);
	}

	private static Stream<Element> children(Node parent, String name) {
		return children(parent).filter(child -> child.getLocalName().equals(name));
	}

	/** The text with one kind of change carried out. */
	private final class Side {

		private final Set<String> gone;

		private final boolean before;

		private final Map<String, int[]> counts = new HashMap<>();

		Side(Set<String> gone, boolean before) {
			this.gone = gone;
			this.before = before;
		}

		List<String> paragraphs() {
			var paragraphs = new ArrayList<String>();
			var words = new StringBuilder();
			all("word/document.xml", "p").forEach(paragraph -> {
				words(paragraph, words);
				if (!endGone(paragraph)) {
					paragraphs.add((label(paragraph) + " " + words).strip());
					words.setLength(0);
				}
			});
			return paragraphs;
		}

		private void words(Element parent, StringBuilder words) {
			children(parent).filter(child -> !gone.contains(child.getLocalName())).forEach(child -> {
				switch (child.getLocalName()) {
					case "t", "delText" -> words.append(child.getTextContent());
					case "br" -> words.append('\n');
					case "tab" -> words.append('\t');
					case "pPr" -> {
					}
					default -> words(child, words);
				}
			});
		}

		private boolean endGone(Element paragraph) {
			Predicate<Element> went = mark -> gone.contains(mark.getLocalName());
			return children(paragraph, "pPr").flatMap(pPr -> children(pPr, "rPr"))
				.flatMap(WordChanges::children)
				.anyMatch(went);
		}

		private String label(Element paragraph) {
			var own = children(paragraph, "pPr").findFirst().orElseThrow();
			var was = children(own, "pPrChange").flatMap(change -> children(change, "pPr")).findFirst();
			var number = children(before ? was.orElse(own) : own, "numPr").findFirst();
			return number.map(this::counted).orElse("");
		}

		private String labelled(String list, int level) {
			var count = counts.computeIfAbsent(list, key -> new int[9]);
			count[level]++;
			java.util.Arrays.fill(count, level + 1, 9, 0);
			var definition = definition(list, level);
			var text = value(definition, "lvlText");
			var format = value(definition, "numFmt");
			return text.replace("%" + (level + 1), number(format, count[level]));
		}

		private String counted(Element number) {
			return labelled(value(number, "numId"), Integer.parseInt(value(number, "ilvl")));
		}

		private Element definition(String list, int level) {
			return definitions.computeIfAbsent(list + " " + level, key -> defined(list, level));
		}

		private Element defined(String list, int level) {
			var definition = all("word/numbering.xml", "num").filter(num -> num.getAttributeNS(W, "numId").equals(list))
				.map(num -> value(num, "abstractNumId"))
				.findFirst()
				.orElseThrow();
			return all("word/numbering.xml", "abstractNum")
				.filter(one -> one.getAttributeNS(W, "abstractNumId").equals(definition))
				.flatMap(one -> children(one, "lvl"))
				.filter(one -> one.getAttributeNS(W, "ilvl").equals(Integer.toString(level)))
				.findFirst()
				.orElseThrow();
		}

		private static String value(Element parent, String name) {
			return children(parent, name).findFirst().orElseThrow().getAttributeNS(W, "val");
		}

		private static String number(String format, int count) {
			return switch (format) {
				case "decimal" -> Integer.toString(count);
				case "lowerLetter" -> String.valueOf((char) ('a' + count - 1));
				case "lowerRoman" -> List
					.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv",
							"xvi", "xvii", "xviii", "xix", "xx")
					.get(count - 1);
				default -> "";
			};
		}

	}

}
