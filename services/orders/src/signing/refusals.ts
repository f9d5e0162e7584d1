import type { RefusalCatalogue } from '@aleumet/domain';

/** Why a signature is not accepted, and what to do. */
export const signatureRefusals = {
  SIGNATURE_UNREADABLE: {
    en: 'The signature is not a CMS (CAdES) signature in DER. Sign the document again and send the bytes unchanged.',
    kk: 'Қолтаңба DER кодтауындағы CMS (CAdES) қолтаңбасы емес. Құжатқа қайта қол қойып, байттарды өзгертпей жіберіңіз.',
    ru: 'Подпись не является подписью CMS (CAdES) в кодировке DER. Подпишите документ ещё раз и отправьте байты без изменений.',
  },
  SIGNATURE_WITHOUT_SIGNER: {
    en: 'The signature does not name a signer. Sign the document with your signing key.',
    kk: 'Қолтаңбада қол қойған тұлға көрсетілмеген. Құжатқа қол қою кілтімен қол қойыңыз.',
    ru: 'В подписи не указан подписавший. Подпишите документ ключом подписи.',
  },
  SIGNATURE_OF_SEVERAL_SIGNERS: {
    en: 'The signature names several signers. Each party signs separately: send a signature of one signer.',
    kk: 'Қолтаңбада бірнеше қол қоюшы бар. Әр тарап жеке қол қояды: бір тұлғаның бір қолтаңбасын жіберіңіз.',
    ru: 'В подписи указано несколько подписавших. Каждая сторона подписывает отдельно: отправьте одну подпись одного лица.',
  },
  SIGNATURE_CERTIFICATE_MISSING: {
    en: "The signature does not include the signer's certificate. Sign again with the certificate included.",
    kk: 'Қолтаңбада қол қойған тұлғаның сертификаты жоқ. Сертификатты қосып, қайта қол қойыңыз.',
    ru: 'Подпись не содержит сертификата подписавшего. Подпишите ещё раз, включив сертификат.',
  },
  SIGNATURE_ENCLOSES_CONTENT: {
    en: 'The signature contains a document. Create a detached signature of the document that was shown.',
    kk: 'Қолтаңбаның ішінде құжат бар. Көрсетілген құжатқа бөлек (ажыратылған) қолтаңба қойыңыз.',
    ru: 'Подпись содержит вложенный документ. Сделайте отсоединённую подпись показанного документа.',
  },
  SIGNATURE_ALGORITHM_NOT_SUPPORTED: {
    en: 'The algorithm of the signature is not accepted. Sign with RSA or ECDSA and SHA-256 or a longer hash.',
    kk: 'Қолтаңбаның алгоритмі мұнда қабылданбайды. SHA-256 немесе одан ұзын RSA не ECDSA бойынша қол қойыңыз.',
    ru: 'Алгоритм подписи здесь не принимается. Подпишите по RSA или ECDSA с SHA-256 или длиннее.',
  },
  SIGNATURE_ATTRIBUTES_INVALID: {
    en: 'The signed attributes must contain the content type and the digest of the document, each of them once. Sign again.',
    kk: 'Қол қойылған атрибуттарда мазмұн түрі мен құжат хеші болуы тиіс, әр атрибут бір-ақ рет. Қайта қол қойыңыз.',
    ru: 'Подписанные атрибуты должны содержать тип содержимого и хеш документа, каждый атрибут по одному разу. Подпишите ещё раз.',
  },
  SIGNATURE_KEY_TOO_WEAK: {
    en: 'The key is too weak. Sign with RSA of 2048 bits or more, or ECDSA over P-256, P-384 or P-521.',
    kk: 'Кілт тым әлсіз. Кемінде 2048 биттік RSA немесе P-256, P-384, P-521 ECDSA кілтімен қол қойыңыз.',
    ru: 'Ключ слишком слабый. Подпишите ключом RSA от 2048 бит или ECDSA на кривой P-256, P-384 или P-521.',
  },
  SIGNATURE_DOES_NOT_MATCH: {
    en: 'The signature does not match the document. Request the document again and sign it unchanged.',
    kk: 'Қолтаңба бұл құжатқа қойылмаған. Құжатты қайта сұратып, өзгертпей қол қойыңыз.',
    ru: 'Подпись сделана не под этим документом. Запросите документ ещё раз и подпишите его без изменений.',
  },
  SIGNATURE_AUTHORITY_UNKNOWN: {
    en: 'The certificate was not issued by a certification authority that the portal trusts. Use a key issued by a trusted authority.',
    kk: 'Сертификатты мұнда сенім білдірілмеген куәландырушы орталық берген.',
    ru: 'Сертификат выдан удостоверяющим центром, которому здесь не доверяют.',
  },
  SIGNATURE_CERTIFICATE_EXPIRED: {
    en: 'The certificate has expired. Obtain a new signing key and sign again.',
    kk: 'Сертификаттың мерзімі өткен. Жаңа қол қою кілтін алып, қайта қол қойыңыз.',
    ru: 'Срок действия сертификата истёк. Получите новый ключ подписи и подпишите ещё раз.',
  },
  SIGNATURE_CERTIFICATE_NOT_YET_VALID: {
    en: 'The certificate is not valid yet. Sign again when it has become valid.',
    kk: 'Сертификаттың мерзімі әлі басталған жоқ. Мерзімі басталғанда қайта қол қойыңыз.',
    ru: 'Срок действия сертификата ещё не начался. Подпишите ещё раз, когда он начнётся.',
  },
  SIGNATURE_CERTIFICATE_REVOKED: {
    en: 'The certificate has been revoked. Obtain a new signing key and sign again.',
    kk: 'Сертификат кері қайтарылған. Жаңа қол қою кілтін алып, қайта қол қойыңыз.',
    ru: 'Сертификат отозван. Получите новый ключ подписи и подпишите ещё раз.',
  },
  SIGNATURE_KEY_NOT_FOR_SIGNING: {
    en: 'The key is not intended for signing documents (for example, it is an authentication key). Use the signing key.',
    kk: 'Кілт құжаттарға қол қоюға арналмаған (мысалы, аутентификация кілті). Қол қою кілтін пайдаланыңыз.',
    ru: 'Ключ не предназначен для подписания документов (например, ключ аутентификации). Используйте ключ подписи.',
  },
  SIGNER_IS_ANOTHER_PERSON: {
    en: 'The document was signed by another person. Sign it with your own key.',
    kk: 'Басқа тұлға қол қойған. Құжатқа әрекет етуші тұлғаның кілтімен қол қойылады.',
    ru: 'Подписало другое лицо. Документ подписывается ключом того, кто действует.',
  },
  SIGNER_ACTS_FOR_AN_ORGANISATION: {
    en: 'The key was issued for acting on behalf of an organisation. Sign with your personal key.',
    kk: 'Кілт ұйым атынан әрекет ету үшін берілген. Жеке кілтіңізбен қол қойыңыз.',
    ru: 'Ключ выдан для действий от имени организации. Подпишите личным ключом.',
  },
  SIGNER_IS_ANOTHER_ORGANISATION: {
    en: "The document was signed by another organisation. Sign it with the provider's key.",
    kk: 'Басқа ұйым қол қойған. Құжатқа өнім берушінің кілтімен қол қойылады.',
    ru: 'Подписала другая организация. Документ подписывается ключом поставщика.',
  },
} as const satisfies RefusalCatalogue;

export type SignatureRefusal = keyof typeof signatureRefusals;
