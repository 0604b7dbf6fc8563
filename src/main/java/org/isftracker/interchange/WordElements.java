package org.isftracker.interchange;

import java.io.ByteArrayInputStream;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.isftracker.interchange.UnreadableDocument.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Runs through one part of a Word document: no document type, no entities, at most 120
 * elements deep.
 */
final class WordElements {

	private static final int DEEPEST = 120;

	private final XMLStreamReader reader;

	private final Deadline deadline;

	private int depth;

	private long events;

	private WordElements(XMLStreamReader reader, Deadline deadline) {
		this.reader = reader;
		this.deadline = deadline;
	}

	static void read(byte[] part, Visit visit, Deadline deadline) {
		try {
			var elements = new WordElements(ForeignXml.factory().createXMLStreamReader(new ByteArrayInputStream(part)),
					deadline);
			elements.run(visit);
		}
		catch (XMLStreamException damaged) {
			throw new UnreadableDocument(Reason.DAMAGED, line(damaged));
		}
	}

	private static String line(XMLStreamException damaged) {
		var place = damaged.getLocation();
		return Integer.toString(Math.max(1, place == null ? 1 : place.getLineNumber()));
	}

	private void run(Visit visit) throws XMLStreamException {
		while (reader.hasNext()) {
			take(visit, reader.next());
			if (++events % 4096 == 0) {
				deadline.check();
			}
		}
	}

	private void take(Visit visit, int event) throws XMLStreamException {
		switch (event) {
			case XMLStreamConstants.START_ELEMENT -> {
				if (++depth > DEEPEST) {
					throw hostile();
				}
				visit.start(reader.getLocalName(), this);
			}
			case XMLStreamConstants.END_ELEMENT -> {
				depth--;
				visit.end(reader.getLocalName());
			}
			case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
				visit.text(reader.getText());
			case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw hostile();
			default -> {
			}
		}
	}

	private UnreadableDocument hostile() {
		return new UnreadableDocument(Reason.HOSTILE,
				Integer.toString(Math.max(1, reader.getLocation().getLineNumber())));
	}

	/** An attribute of the element that starts, whatever its namespace. */
	@Nullable String attribute(String name) {
		for (int at = 0; at < reader.getAttributeCount(); at++) {
			if (reader.getAttributeLocalName(at).equals(name)) {
				return reader.getAttributeValue(at);
			}
		}
		return null;
	}

	/** A number that an attribute holds; the other one if it holds none. */
	int number(String name, int otherwise) {
		var value = attribute(name);
		return value == null || !value.matches("-?[0-9]{1,9}") ? otherwise : Integer.parseInt(value);
	}

	/** Whether a property is on, as it is unless its value says otherwise. */
	boolean on() {
		var value = attribute("val");
		return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
	}

	/** What to do with the elements that are met. */
	interface Visit {

		void start(String name, WordElements element);

		default void text(String words) {
		}

		default void end(String name) {
		}

	}

}
