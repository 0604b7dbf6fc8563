@NullMarked
package org.isftracker.interchange.web;

import org.jspecify.annotations.NullMarked;
