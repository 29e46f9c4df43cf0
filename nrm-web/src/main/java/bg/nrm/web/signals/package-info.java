/** Pages about signals: the list, a new one, one signal with its review, putting its facts right. */
package bg.nrm.web.signals;
