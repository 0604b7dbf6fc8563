package org.isftracker.interchange;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements with attributes given as names and values in turn. */
final class AknElements {

	private final XMLStreamWriter writer;

	AknElements(XMLStreamWriter writer) {
		this.writer = writer;
	}

	void begin(String namespace) {
		write(() -> {
			writer.writeStartDocument("UTF-8", "1.0");
			writer.writeStartElement("akomaNtoso");
			writer.writeDefaultNamespace(namespace);
		});
	}

	void end() {
		write(() -> {
			writer.writeEndDocument();
			writer.flush();
		});
	}

	AknElements open(String name, String... attributes) {
		return write(() -> {
			writer.writeStartElement(name);
			for (int at = 0; at < attributes.length; at += 2) {
				writer.writeAttribute(attributes[at], attributes[at + 1]);
			}
		});
	}

	AknElements close() {
		return write(writer::writeEndElement);
	}

	AknElements empty(String name, String... attributes) {
		return open(name, attributes).close();
	}

	AknElements text(String name, String words) {
		return open(name).words(words).close();
	}

	AknElements words(String words) {
		return write(() -> writer.writeCharacters(words.codePoints()
			.map(c -> isAllowed(c) ? c : 0xFFFD)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString()));
	}

	private static boolean isAllowed(int c) {
		return (c >= 0x20 && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF) || c == '\t' || c == '\n';
	}

	private AknElements write(Step step) {
		try {
			step.take();
			return this;
		}
		catch (XMLStreamException broken) {
			throw new IllegalStateException(broken);
		}
	}

	private interface Step {

		void take() throws XMLStreamException;

	}

}
