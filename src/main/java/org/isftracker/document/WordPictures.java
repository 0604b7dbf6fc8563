package org.isftracker.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.isftracker.document.WrittenPage.Picture;

/** Puts a picture into a Word document, as wide as the page, with its words beside it. */
final class WordPictures {

	private static final int TWIPS = 20;

	private WordPictures() {
	}

	static void add(XWPFDocument document, Picture picture) {
		var drawing = picture.drawing();
		double width = (double) WordPages.WIDTH / TWIPS;
		var run = document.createParagraph().createRun();
		try {
			var added = run.addPicture(new ByteArrayInputStream(Png.of(drawing)), PictureType.PNG, "picture.png",
					Units.toEMU(width), Units.toEMU(width * drawing.height() / drawing.width()));
			added.getCTPicture().getNvPicPr().getCNvPr().setDescr(picture.alternative());
			run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(picture.alternative());
		}
		catch (IOException | InvalidFormatException broken) {
			throw new IllegalStateException(broken);
		}
	}

}
