@NullMarked
package org.isftracker.document.web;

import org.jspecify.annotations.NullMarked;
