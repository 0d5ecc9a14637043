/** Peoples and communities without a state of their own who act, or are acted upon, as one in the news. Lines as in `international.ts`; written by hand for this project. */
export const PEOPLES = `
Kurds; ;|en: Kurds|it: curdi|fr: Kurdes|de: Kurden, Kurdinnen|es: kurdos
Druze; ;|en: Druze|it: drusi|fr: Druzes, druzes|de: Drusen|es: drusos
Alawites; SY;|en: Alawites|it: alauiti, alawiti|fr: Alaouites, alaouites|de: Alawiten, Alauiten|es: alauíes, alauitas
Rohingya people; MM;|en: Rohingya, Rohingyas|it: Rohingya, rohingya|fr: Rohingyas, Rohingya, Rohingyas|de: Rohingya, Rohingyas|es: rohinyás, rohingyas, rohinyá
Uyghurs; CN;|en: Uyghurs, Uighurs|it: uiguri|fr: Ouïghours, Ouïgours|de: Uiguren|es: uigures
Yazidis; IQ;|en: Yazidis, Yezidis|it: yazidi|fr: Yézidis|de: Jesiden, Eziden|es: yazidíes, yazidís
Tuareg; ;|en: Tuareg, Tuaregs|it: tuareg|fr: Touareg, Touaregs|de: Tuareg|es: tuaregs
Hazaras; AF;|en: Hazaras|it: hazara|fr: Hazaras|de: Hazara|es: hazaras
Crimean Tatars; UA;|en: Crimean Tatars|it: tatari di Crimea|fr: Tatars de Crimée|de: Krimtataren|es: tártaros de Crimea
Tibetans; CN;|en: Tibetans|it: tibetani|fr: Tibétains|de: Tibeter|es: tibetanos
Sahrawi people; EH;|en: Sahrawis|it: saharawi|fr: Sahraouis|de: Sahrauis|es: saharauis
Mapuche; ;|*: Mapuche, Mapuches|es: mapuches
Fulani; ;|en: Fulani|it: fulani|fr: Peuls|de: Fulani|es: fulanis
Masalit; SD;|*: Masalit
Copts; EG;|en: Copts|it: copti|fr: Coptes|de: Kopten|es: coptos
Maronites; LB;|en: Maronites|it: maroniti|fr: Maronites|de: Maroniten|es: maronitas
Bedouins; ;|en: Bedouins, Bedouin|it: beduini|fr: Bédouins|de: Beduinen|es: beduinos
Bosniaks; BA;|en: Bosniaks, Bosnian Muslims, ~Bosnian Muslim|it: bosgnacchi|fr: Bosniaques|de: Bosniaken|es: bosniacos
Bosnian Serbs; BA;|en: Bosnian Serbs, ~Bosnian Serb|it: serbi di Bosnia, serbo-bosniaci|fr: Serbes de Bosnie|de: bosnische Serben, bosnischen Serben|es: serbios de Bosnia, serbobosnios
Bosnian Croats; BA;|en: Bosnian Croats, ~Bosnian Croat|it: croati di Bosnia, croato-bosniaci|fr: Croates de Bosnie|de: bosnische Kroaten, bosnischen Kroaten|es: croatas de Bosnia, bosniocroatas
Kosovo Serbs; XK;|en: Kosovo Serbs|it: serbi del Kosovo|fr: Serbes du Kosovo|de: Kosovo-Serben|es: serbios de Kosovo
Turkish Cypriots; CY;|en: Turkish Cypriots, ~Turkish Cypriot|it: turco-ciprioti|fr: Chypriotes turcs|de: türkische Zyprer, Zyperntürken|es: turcochipriotas
Greek Cypriots; CY;|en: Greek Cypriots, ~Greek Cypriot|it: greco-ciprioti|fr: Chypriotes grecs|de: griechische Zyprer, Zyperngriechen|es: grecochipriotas
`;
