package org.isftracker.interchange;

import javax.xml.stream.XMLInputFactory;

/**
 * Parsers for XML that somebody sent: no document type, nothing fetched, nothing said
 * aloud.
 */
final class ForeignXml {

	/**
	 * Some platforms stop at 100 elements; where to stop is said by the readers alone.
	 */
	private static final String DEPTH_OF_THE_PLATFORM = "jdk.xml.maxElementDepth";

	private ForeignXml() {
	}

	static XMLInputFactory factory() {
		var factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(DEPTH_OF_THE_PLATFORM, "0");
		factory.setXMLReporter((message, type, information, location) -> {
		});
		return factory;
	}

}
