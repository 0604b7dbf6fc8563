package org.isftracker.document;

import java.io.IOException;
import java.io.StringReader;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads XHTML without following any reference out of it. */
final class Page {

	private Page() {
	}

	static Document read(String xhtml, String styles) {
		var page = read(xhtml);
		var style = page.createElementNS("http://www.w3.org/1999/xhtml", "style");
		style.setTextContent(styles);
		var head = page.getElementsByTagName("head").item(0);
		if (head == null) {
			throw new PageRefused("The page has no head");
		}
		head.appendChild(style);
		Bookmarks.add(page, (Element) head);
		return page;
	}

	private static Document read(String xhtml) {
		try {
			var builder = factory().newDocumentBuilder();
			builder.setErrorHandler(new DefaultHandler());
			return builder.parse(new InputSource(new StringReader(withoutDoctype(xhtml))));
		}
		catch (SAXException | IOException problem) {
			throw new PageRefused("The page is not well-formed", problem);
		}
		catch (ParserConfigurationException missing) {
			throw new IllegalStateException(missing);
		}
	}

	private static String withoutDoctype(String xhtml) {
		var page = xhtml.strip();
		return page.regionMatches(true, 0, "<!doctype html>", 0, 15) ? page.substring(15) : page;
	}

	private static DocumentBuilderFactory factory() throws ParserConfigurationException {
		var factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		factory.setXIncludeAware(false);
		factory.setExpandEntityReferences(false);
		factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		return factory;
	}

}
