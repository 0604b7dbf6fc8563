package org.isftracker.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.isftracker.document.Drawing.Anchor;
import org.isftracker.document.Drawing.Box;
import org.isftracker.document.Drawing.Line;
import org.isftracker.document.Drawing.Words;
import org.isftracker.document.WrittenPage.Picture;
import org.junit.jupiter.api.Test;

class DrawingTests {

	static final Drawing DRAWING = new Drawing(100, 40,
			List.of(new Box(0, 0, 50, 20, "#14663b"), new Line(0, 30, 100, 30, 2, "#a33430"),
					new Words(75, 15, 12, Anchor.MIDDLE, "#000000", "25 <b> & \"more\"")));

	@Test
	void onAScreenWordsComeOutAsWordsAndTheAlternativeIsNamed() {
		assertThat(new Picture(DRAWING, "Half is \"confirmed\"").svg())
			.contains("viewBox=\"0 0 100 40\"", "role=\"img\"", "aria-label=\"Half is &quot;confirmed&quot;\"",
					"25 &lt;b&gt; &amp; &quot;more&quot;")
			.doesNotContain("<b>", "style=");
	}

	@Test
	void theSameIsPainted() throws IOException {
		var image = ImageIO.read(new ByteArrayInputStream(Png.of(DRAWING)));

		assertThat(image.getWidth()).isEqualTo(100 * Png.DOTS);
		assertThat(image.getRGB(30, 30) & 0xffffff).isEqualTo(0x14663b);
		assertThat(image.getRGB(150, 90) & 0xffffff).isEqualTo(0xa33430);
		assertThat(Stream.iterate(160, x -> x < 290, x -> x + 1)
			.anyMatch(x -> Stream.iterate(15, y -> y < 55, y -> y + 1)
				.anyMatch(y -> (image.getRGB(x, y) & 0xffffff) < 0x404040)))
			.as("letters")
			.isTrue();
	}

	@Test
	void hatchingStaysWithinItsBox() {
		assertThat(Hatching.CROSSED.box(10, 5, 33, 20, "#a33430")).allSatisfy(shape -> {
			if (shape instanceof Line line) {
				assertThat(List.of(line.x1(), line.x2())).allSatisfy(x -> assertThat(x).isBetween(9.99, 43.01));
				assertThat(List.of(line.y1(), line.y2())).allSatisfy(y -> assertThat(y).isBetween(4.99, 25.01));
			}
		});
		assertThat(Hatching.SOLID.box(0, 0, 0, 20, "#a33430")).isEmpty();
	}

}
