package org.isftracker.document;

import java.util.Locale;
import java.util.stream.Collectors;

import org.isftracker.document.Drawing.Anchor;
import org.isftracker.document.Drawing.Box;
import org.isftracker.document.Drawing.Line;
import org.isftracker.document.Drawing.Shape;
import org.isftracker.document.Drawing.Words;
import org.isftracker.document.WrittenPage.Picture;

/** Writes a picture as SVG, without any style of its own. */
final class Svg {

	private Svg() {
	}

	static String of(Picture picture) {
		var drawing = picture.drawing();
		var shapes = drawing.shapes().stream().map(Svg::of).collect(Collectors.joining());
		return "<svg class=\"picture\" role=\"img\" viewBox=\"0 0 %d %d\" aria-label=\"%s\">%s</svg>"
			.formatted(drawing.width(), drawing.height(), escaped(picture.alternative()), shapes);
	}

	private static String of(Shape shape) {
		if (shape instanceof Box box) {
			return written("<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\"/>", box.x(), box.y(),
					box.width(), box.height(), escaped(box.fill()));
		}
		if (shape instanceof Line line) {
			return written("<path d=\"M%.1f %.1fL%.1f %.1f\" stroke-width=\"%.1f\" stroke=\"%s\"/>", line.x1(),
					line.y1(), line.x2(), line.y2(), line.thickness(), escaped(line.ink()));
		}
		return shape instanceof Words words ? of(words) : "";
	}

	private static String of(Words words) {
		return written("<text x=\"%.1f\" y=\"%.1f\" font-size=\"%.1f\" text-anchor=\"%s\" fill=\"%s\">%s</text>",
				words.x(), words.y(), words.size(), anchor(words.anchor()), escaped(words.ink()),
				escaped(words.words()));
	}

	private static String anchor(Anchor anchor) {
		return anchor.name().toLowerCase(Locale.ROOT);
	}

	private static String written(String pattern, Object... values) {
		return String.format(Locale.ROOT, pattern, values);
	}

	private static String escaped(String words) {
		return XmlText.allowed(words)
			.replace("&", "&amp;")
			.replace("<", "&lt;")
			.replace(">", "&gt;")
			.replace("\"", "&quot;");
	}

}
