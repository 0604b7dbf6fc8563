package org.isftracker.interchange;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.isftracker.interchange.UnreadableDocument.Reason;

/**
 * Reads AKN4UN, the Akoma Ntoso of the United Nations. Its nesting and its identifiers
 * are not relied upon: labels and words are put through the same outline as plain text.
 * No document type, no entities, at most 150 elements deep.
 */
final class AknReading {

	private static final Pattern MARKS = Pattern.compile("<[^<>]*>?|^[^<>]*>");

	private static final int DEEPEST = 150;

	private static final int MOST_ELEMENTS = 400_000;

	private final AknBlocks blocks = new AknBlocks();

	private int depth;

	private int elements;

	private AknReading() {
	}

	static ReadDocument read(byte[] xml) {
		return new AknReading().readAll(xml);
	}

	/** The lines of the source without its marks. */
	static List<String> lines(byte[] xml) {
		return new String(xml, StandardCharsets.UTF_8).lines()
			.limit(ReadText.MOST_LINES)
			.map(line -> Folding.strip(MARKS.matcher(line).replaceAll("")))
			.toList();
	}

	private ReadDocument readAll(byte[] xml) {
		try {
			var reader = factory().createXMLStreamReader(new ByteArrayInputStream(xml));
			while (reader.hasNext()) {
				take(reader, reader.next());
			}
			reader.close();
		}
		catch (XMLStreamException damaged) {
			throw new UnreadableDocument(blocks.hostile(damaged) ? Reason.HOSTILE : Reason.DAMAGED, Integer
				.toString(Math.max(1, damaged.getLocation() == null ? 1 : damaged.getLocation().getLineNumber())));
		}
		return outline();
	}

	private static XMLInputFactory factory() {
		var factory = ForeignXml.factory();
		factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
		factory.setXMLResolver((publicId, systemId, base, namespace) -> {
			throw new XMLStreamException(AknBlocks.EXTERNAL);
		});
		return factory;
	}

	private void take(XMLStreamReader reader, int event) {
		switch (event) {
			case XMLStreamConstants.START_ELEMENT -> start(reader);
			case XMLStreamConstants.END_ELEMENT -> end(reader);
			case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
				blocks.text(reader.getText());
			case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
				throw new UnreadableDocument(Reason.HOSTILE, Integer.toString(line(reader)));
			default -> {
			}
		}
	}

	private void start(XMLStreamReader reader) {
		if (++depth > DEEPEST || ++elements > MOST_ELEMENTS) {
			throw new UnreadableDocument(Reason.HOSTILE, Integer.toString(line(reader)));
		}
		if (depth == 1 && !reader.getLocalName().equals("akomaNtoso")) {
			throw new UnreadableDocument(Reason.WRONG_FORMAT, reader.getLocalName());
		}
		blocks.start(reader, line(reader));
	}

	private void end(XMLStreamReader reader) {
		depth--;
		blocks.end(reader.getLocalName(), line(reader));
	}

	private static int line(XMLStreamReader reader) {
		return Math.max(1, reader.getLocation().getLineNumber());
	}

	private ReadDocument outline() {
		if (blocks.statement() || Statements.presidential(blocks.head())) {
			throw new UnreadableDocument(Reason.PRESIDENTIAL_STATEMENT);
		}
		List<Doubt> doubts = new ArrayList<>();
		var words = vocabulary(doubts);
		return DocumentReading.outline(blocks.all(), blocks.mastHead(words), words, doubts, blocks.body());
	}

	private Vocabulary vocabulary(List<Doubt> doubts) {
		Optional<EnactingWords> enacting = EnactingWords.find(blocks.formula());
		if (enacting.isPresent()) {
			return enacting.get().vocabulary();
		}
		if (blocks.all().stream().noneMatch(block -> block.label() != null && block.label().is(Label.NUMBER))) {
			throw new UnreadableDocument(Reason.NO_ENACTING_WORDS);
		}
		doubts.add(Doubt.of(1, Doubt.Kind.ENACTING_WORDS_MISSING));
		return blocks.language();
	}

}
