package org.isftracker.interchange;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.isftracker.document.XmlText;

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
		return write(() -> writer.writeCharacters(XmlText.allowed(words)));
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
