package org.isftracker.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.springframework.stereotype.Component;

/**
 * Writes a text as a Word document (.docx). The styles are given with it, as the styles
 * part of such a document; it names "Header" and "Footer" beside those of the paragraphs.
 */
@Component
public class WordWriting {

	private static final String BODY = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

	public byte[] docx(WordText text, String styles) {
		var bytes = new ByteArrayOutputStream();
		try (var file = OPCPackage.create(bytes)) {
			fill(file, text, styles);
		}
		catch (IOException | InvalidFormatException broken) {
			throw new IllegalStateException(broken);
		}
		return bytes.toByteArray();
	}

	private static void fill(OPCPackage file, WordText text, String styles) throws InvalidFormatException {
		describe(file, text);
		var name = PackagingURIHelper.createPartName("/word/document.xml");
		file.addRelationship(name, TargetMode.INTERNAL, PackageRelationshipTypes.CORE_DOCUMENT);
		var document = file.createPart(name, BODY);
		var body = new WordBody(text);
		write(document, body.write());
		add(document, WordParts.STYLES, WordXml.literal(styles));
		add(document, WordParts.NUMBERING, WordParts.numbering(text.lists()));
		add(document, WordParts.SETTINGS, WordParts.settings());
		add(document, WordParts.COMMENTS, WordParts.comments(body.comments(), text));
		add(document, WordParts.HEADER, WordParts.header(text));
		add(document, WordParts.FOOTER, WordParts.footer(text));
	}

	private static void describe(OPCPackage file, WordText text) throws InvalidFormatException {
		var properties = file.getPackageProperties();
		properties.setTitleProperty(text.title());
		properties.setLanguageProperty(text.language());
		properties.setCreatorProperty(text.author());
		properties.setCreatedProperty(Optional.of(java.util.Date.from(text.changedAt())));
	}

	private static void add(PackagePart document, WordParts part, byte[] bytes) throws InvalidFormatException {
		PackagePartName name = PackagingURIHelper.createPartName(part.path());
		document.addRelationship(name, TargetMode.INTERNAL, part.relation(), part.id());
		write(document.getPackage().createPart(name, part.type()), bytes);
	}

	private static void write(PackagePart part, byte[] bytes) {
		try (var stream = part.getOutputStream()) {
			stream.write(bytes);
		}
		catch (IOException broken) {
			throw new UncheckedIOException(broken);
		}
	}

}
