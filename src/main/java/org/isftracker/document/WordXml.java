package org.isftracker.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one part of a Word document, element by element. */
final class WordXml {

	static final String WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

	private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

	private final XMLStreamWriter writer;

	WordXml(String root) {
		try {
			this.writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
			writer.writeStartDocument("UTF-8", "1.0");
			writer.writeStartElement("w", root, WORDS);
			writer.writeNamespace("w", WORDS);
			writer.writeNamespace("r", RELATIONS);
		}
		catch (XMLStreamException broken) {
			throw new IllegalStateException(broken);
		}
	}

	/** Opens an element with attributes given as names and values in turn. */
	WordXml open(String name, Object... attributes) {
		return write(() -> {
			writer.writeStartElement("w", name, WORDS);
			attributes(attributes);
		});
	}

	WordXml empty(String name, Object... attributes) {
		return write(() -> {
			writer.writeEmptyElement("w", name, WORDS);
			attributes(attributes);
		});
	}

	private void attributes(Object... attributes) throws XMLStreamException {
		for (int at = 0; at < attributes.length; at += 2) {
			var name = attributes[at].toString();
			if (name.startsWith("r:")) {
				writer.writeAttribute("r", RELATIONS, name.substring(2), attributes[at + 1].toString());
			}
			else {
				writer.writeAttribute("w", WORDS, name, attributes[at + 1].toString());
			}
		}
	}

	WordXml close() {
		return write(writer::writeEndElement);
	}

	/** Words, their white space kept. */
	void words(String element, String words) {
		write(() -> {
			writer.writeStartElement("w", element, WORDS);
			writer.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve");
			writer.writeCharacters(XmlText.allowed(words));
			writer.writeEndElement();
		});
	}

	byte[] bytes() {
		write(writer::writeEndDocument);
		write(writer::flush);
		return bytes.toByteArray();
	}

	/** The words of a part that is written by hand. */
	static byte[] literal(String xml) {
		return xml.getBytes(StandardCharsets.UTF_8);
	}

	private WordXml write(Step step) {
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
